-- A user sees and ends their sessions, and what ends the right to be in ends them too. Of a session's secret only the
-- digest is kept. A one-time password can be used for a day; those there are get a day from now.
create table user_session (
    id uuid not null,
    user_id uuid not null,
    secret_hash varchar(64) not null,
    started_at timestamp(6) with time zone not null,
    last_seen_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    address varchar(100) not null,
    device varchar(100) not null,
    ended_at timestamp(6) with time zone,
    version bigint not null,
    constraint pk_user_session primary key (id),
    constraint uq_user_session_secret unique (secret_hash),
    constraint fk_user_session_user foreign key (user_id) references app_user (id),
    constraint ck_user_session_term check (ends_at > started_at),
    constraint ck_user_session_seen check (last_seen_at >= started_at),
    constraint ck_user_session_ended check (ended_at >= started_at)
);

create index ix_user_session_user on user_session (user_id);
create index ix_user_session_ends on user_session (ends_at);

alter table app_user add column one_time_until timestamp(6) with time zone;

update app_user set one_time_until = current_timestamp + interval '24' hour where must_change_password = true;

alter table app_user add constraint ck_app_user_one_time check (must_change_password = (one_time_until is not null));
