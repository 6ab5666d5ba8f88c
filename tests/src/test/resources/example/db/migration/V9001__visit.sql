create table visit (
    id uuid not null,
    case_id uuid not null,
    held_on date not null,
    retracted boolean not null,
    version bigint not null,
    constraint pk_visit primary key (id),
    constraint fk_visit_case foreign key (case_id) references case_file (id)
);

create index ix_visit_case on visit (case_id);

alter table worklist_item add column last_visit_on date;
