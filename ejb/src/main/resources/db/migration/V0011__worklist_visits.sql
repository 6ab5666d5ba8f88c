-- When each user was last here, so that Today can tell what changed since: a visit begins after half an hour of silence.
create table worklist_visit (
    user_id uuid not null,
    before_this timestamp(6) with time zone not null,
    last_seen timestamp(6) with time zone not null,
    constraint pk_worklist_visit primary key (user_id),
    constraint fk_worklist_visit_user foreign key (user_id) references app_user (id)
);
