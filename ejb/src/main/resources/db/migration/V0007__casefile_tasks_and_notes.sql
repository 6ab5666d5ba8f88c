-- What is to be done on a case, and remarks for colleagues: aggregates of their own, so they never stand in the way of a decision.
create table case_task (
    id uuid not null,
    case_id uuid not null,
    template_code varchar(40),
    title varchar(200) not null,
    assignee_id uuid,
    due_on date not null,
    state varchar(10) not null,
    waits_for_company boolean not null,
    completed_at timestamp(6) with time zone,
    version bigint not null,
    constraint pk_case_task primary key (id),
    constraint fk_case_task_case foreign key (case_id) references case_file (id),
    constraint fk_case_task_assignee foreign key (assignee_id) references app_user (id),
    constraint ck_case_task_state check (state in ('OPEN', 'DONE')),
    constraint ck_case_task_completed check ((state = 'DONE') = (completed_at is not null))
);

create index ix_case_task_case on case_task (case_id, state, due_on);
create index ix_case_task_assignee on case_task (assignee_id, state, due_on);

create table case_note (
    id uuid not null,
    case_id uuid not null,
    text varchar(4000) not null,
    author_name varchar(200) not null,
    written_at timestamp(6) with time zone not null,
    version bigint not null,
    constraint pk_case_note primary key (id),
    constraint fk_case_note_case foreign key (case_id) references case_file (id)
);

create index ix_case_note_case on case_note (case_id, written_at);
