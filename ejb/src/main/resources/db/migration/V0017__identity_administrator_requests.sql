-- Making someone administrator, or giving one a new password, takes two administrators: one asks, another decides.
create table administrator_request (
    id uuid not null,
    kind varchar(10) not null,
    username varchar(100) not null,
    display_name varchar(200),
    roles varchar(400) not null,
    programmes varchar(2000) not null,
    state varchar(10) not null,
    asked_by uuid not null,
    asked_at timestamp(6) with time zone not null,
    decided_by uuid,
    decided_at timestamp(6) with time zone,
    version bigint not null,
    constraint pk_administrator_request primary key (id),
    constraint fk_administrator_request_asked_by foreign key (asked_by) references app_user (id),
    constraint fk_administrator_request_decided_by foreign key (decided_by) references app_user (id),
    constraint ck_administrator_request_kind check (kind in ('MAKE', 'RESET')),
    constraint ck_administrator_request_state check (state in ('OPEN', 'APPROVED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
    constraint ck_administrator_request_decided check ((state = 'OPEN') = (decided_at is null)),
    constraint ck_administrator_request_second check (state <> 'APPROVED' or decided_by <> asked_by)
);

create index ix_administrator_request_state on administrator_request (state);
create index ix_administrator_request_asked_by on administrator_request (asked_by);
