-- One row per case with what the lists show and sort by, kept in the transaction of what it shows.
-- Cursor columns are never null: a case without a deadline has the last day there is. The keys are lower-case ASCII letters
-- and digits, which both databases order alike; without a reduction the key is below zero.
create table worklist_item (
    case_id uuid not null,
    number varchar(20) not null,
    title varchar(200) not null,
    type_code varchar(40) not null,
    type_version integer not null,
    programme_code varchar(40) not null,
    stage_code varchar(40) not null,
    stage_position integer not null,
    stage_count integer not null,
    status varchar(20) not null,
    fictional boolean not null,
    confidential boolean not null,
    organisation_id uuid,
    organisation_name varchar(200) not null,
    organisation_key varchar(200) default '' not null,
    site_name varchar(200),
    province varchar(60),
    cluster_code varchar(40) not null,
    officer_id uuid,
    officer_name varchar(200) not null,
    officer_key varchar(200) default '' not null,
    next_action varchar(200),
    due_on date not null,
    waits_for_company boolean not null,
    low_tonnes numeric(18, 3),
    central_tonnes numeric(18, 3),
    high_tonnes numeric(18, 3),
    hardness integer,
    reduction_key numeric(18, 3) default -1 not null,
    last_changed_at timestamp(6) with time zone not null,
    search_text varchar(2000) not null,
    constraint pk_worklist_item primary key (case_id),
    constraint uq_worklist_item_number unique (number),
    constraint fk_worklist_item_case foreign key (case_id) references case_file (id)
);

create index ix_worklist_item_due on worklist_item (due_on, number);
create index ix_worklist_item_officer on worklist_item (officer_id, due_on, number);
create index ix_worklist_item_changed on worklist_item (last_changed_at, number);
create index ix_worklist_item_number on worklist_item (programme_code, number);
create index ix_worklist_item_organisation on worklist_item (organisation_key, number);
create index ix_worklist_item_officer_name on worklist_item (officer_key, number);
create index ix_worklist_item_stage on worklist_item (stage_position, number);
create index ix_worklist_item_reduction on worklist_item (reduction_key, number);
