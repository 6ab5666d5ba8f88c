-- Imports: the files of a run wait here between the dry run and the load, a run shows how far it is, and every row that was
-- taken in leaves the digest of its content, so that the same file taken in again changes nothing.
create table import_run (
    id uuid not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(200) not null,
    state varchar(20) not null,
    percentage integer not null,
    cancel_asked boolean not null,
    finished_at timestamp(6) with time zone,
    added integer not null,
    changed integer not null,
    unchanged integer not null,
    version bigint not null,
    constraint pk_import_run primary key (id),
    constraint ck_import_run_state check (state in ('CHECKED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    constraint ck_import_run_percentage check (percentage between 0 and 100)
);

create index ix_import_run_created on import_run (created_at);

create table import_file (
    id uuid not null,
    run_id uuid not null,
    name varchar(200) not null,
    content text not null,
    version bigint not null,
    constraint pk_import_file primary key (id),
    constraint fk_import_file_run foreign key (run_id) references import_run (id)
);

create index ix_import_file_run on import_file (run_id);

create table imported_row (
    row_key varchar(64) not null,
    kind varchar(20) not null,
    digest varchar(64) not null,
    subject_id uuid,
    run_id uuid not null,
    version bigint not null,
    constraint pk_imported_row primary key (row_key)
);
