-- Case types are versioned definitions in data: a published version never changes, a running case keeps its own.
-- The stages stand apart as well, so that lists and figures can order and name them in SQL.
create table case_type_version (
    type_code varchar(40) not null,
    type_version integer not null,
    state varchar(10) not null,
    name_nl varchar(100) not null,
    name_en varchar(100) not null,
    definition text not null,
    constraint pk_case_type_version primary key (type_code, type_version),
    constraint ck_case_type_version_state check (state in ('DRAFT', 'PUBLISHED'))
);

create table case_type_stage (
    type_code varchar(40) not null,
    type_version integer not null,
    stage_code varchar(40) not null,
    position integer not null,
    stage_count integer not null,
    name_nl varchar(100) not null,
    name_en varchar(100) not null,
    constraint pk_case_type_stage primary key (type_code, type_version, stage_code),
    constraint uq_case_type_stage_position unique (type_code, type_version, position),
    constraint fk_case_type_stage_version foreign key (type_code, type_version) references case_type_version (type_code, type_version)
);
