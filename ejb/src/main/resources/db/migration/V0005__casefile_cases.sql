-- Cases with their history in two times. Of a history row only known_to is ever written again.
create table case_number (
    prefix varchar(10) not null,
    number_year integer not null,
    last_number integer not null,
    constraint pk_case_number primary key (prefix, number_year)
);

create table case_file (
    id uuid not null,
    number varchar(20) not null,
    type_code varchar(40) not null,
    type_version integer not null,
    title varchar(200) not null,
    programme_code varchar(40) not null,
    stage_code varchar(40) not null,
    status varchar(20) not null,
    fictional boolean not null,
    unnamed boolean not null,
    confidential boolean not null,
    officer_id uuid,
    last_changed_at timestamp(6) with time zone not null,
    version bigint not null,
    constraint pk_case_file primary key (id),
    constraint uq_case_file_number unique (number),
    constraint fk_case_file_stage foreign key (type_code, type_version, stage_code) references case_type_stage (type_code, type_version, stage_code),
    constraint fk_case_file_programme foreign key (programme_code) references programme (code),
    constraint fk_case_file_officer foreign key (officer_id) references app_user (id),
    constraint ck_case_file_status check (status in ('ACTIVE', 'PAUSED', 'STOPPED', 'COMPLETED', 'ENTERED_IN_ERROR')),
    constraint ck_case_file_title check (trim(title) <> '')
);

create table case_team_member (
    case_id uuid not null,
    user_id uuid not null,
    constraint pk_case_team_member primary key (case_id, user_id),
    constraint fk_case_team_member_case foreign key (case_id) references case_file (id),
    constraint fk_case_team_member_user foreign key (user_id) references app_user (id)
);

create table case_party (
    case_id uuid not null,
    organisation_id uuid not null,
    role varchar(20) not null,
    constraint pk_case_party primary key (case_id, organisation_id, role),
    constraint fk_case_party_case foreign key (case_id) references case_file (id),
    constraint fk_case_party_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_case_party_role check (role in ('SUBJECT', 'PARENT', 'PROVINCE', 'GRID_OPERATOR', 'ADVISER', 'FINANCIER', 'OTHER'))
);

create index ix_case_party_organisation on case_party (organisation_id, case_id);

create table case_site (
    case_id uuid not null,
    site_id uuid not null,
    constraint pk_case_site primary key (case_id, site_id),
    constraint fk_case_site_case foreign key (case_id) references case_file (id),
    constraint fk_case_site_site foreign key (site_id) references site (id)
);

create table case_cluster (
    case_id uuid not null,
    cluster_code varchar(40) not null,
    constraint pk_case_cluster primary key (case_id, cluster_code),
    constraint fk_case_cluster_case foreign key (case_id) references case_file (id),
    constraint fk_case_cluster_cluster foreign key (cluster_code) references cluster (code)
);

create table case_ministry (
    case_id uuid not null,
    ministry varchar(20) not null,
    constraint pk_case_ministry primary key (case_id, ministry),
    constraint fk_case_ministry_case foreign key (case_id) references case_file (id)
);

create table case_stage (
    id uuid not null,
    fact_id uuid not null,
    occurred_on date,
    occurred_precision varchar(20) not null,
    valid_from date,
    valid_to date,
    sequence integer not null,
    known_from timestamp(6) with time zone not null,
    known_to timestamp(6) with time zone,
    version bigint not null,
    case_id uuid not null,
    stage_code varchar(40) not null,
    manner varchar(20) not null,
    reason varchar(4000),
    constraint pk_case_stage primary key (id),
    constraint ck_case_stage_valid check (valid_to is null or valid_from is null or valid_to >= valid_from),
    constraint ck_case_stage_known check (known_to is null or known_to >= known_from),
    constraint ck_case_stage_occurred check ((occurred_on is null) = (occurred_precision = 'UNKNOWN')),
    constraint fk_case_stage_case foreign key (case_id) references case_file (id),
    constraint ck_case_stage_manner check (manner in ('OPENED', 'PASSED', 'SKIPPED', 'RETURNED', 'IMPORTED'))
);

create index ix_case_stage_case on case_stage (case_id, valid_from);

create table case_status (
    id uuid not null,
    fact_id uuid not null,
    occurred_on date,
    occurred_precision varchar(20) not null,
    valid_from date,
    valid_to date,
    sequence integer not null,
    known_from timestamp(6) with time zone not null,
    known_to timestamp(6) with time zone,
    version bigint not null,
    case_id uuid not null,
    status varchar(20) not null,
    reason varchar(4000),
    requested_by varchar(200),
    review_on date,
    constraint pk_case_status primary key (id),
    constraint ck_case_status_valid check (valid_to is null or valid_from is null or valid_to >= valid_from),
    constraint ck_case_status_known check (known_to is null or known_to >= known_from),
    constraint ck_case_status_occurred check ((occurred_on is null) = (occurred_precision = 'UNKNOWN')),
    constraint fk_case_status_case foreign key (case_id) references case_file (id),
    constraint ck_case_status_status check (status in ('ACTIVE', 'PAUSED', 'STOPPED', 'COMPLETED', 'ENTERED_IN_ERROR'))
);

create index ix_case_status_case on case_status (case_id, valid_from);

create table case_stage_date (
    id uuid not null,
    fact_id uuid not null,
    occurred_on date,
    occurred_precision varchar(20) not null,
    valid_from date,
    valid_to date,
    sequence integer not null,
    known_from timestamp(6) with time zone not null,
    known_to timestamp(6) with time zone,
    version bigint not null,
    case_id uuid not null,
    stage_code varchar(40) not null,
    kind varchar(20) not null,
    expected_on date,
    expected_precision varchar(20) not null,
    constraint pk_case_stage_date primary key (id),
    constraint ck_case_stage_date_valid check (valid_to is null or valid_from is null or valid_to >= valid_from),
    constraint ck_case_stage_date_known check (known_to is null or known_to >= known_from),
    constraint ck_case_stage_date_occurred check ((occurred_on is null) = (occurred_precision = 'UNKNOWN')),
    constraint fk_case_stage_date_case foreign key (case_id) references case_file (id),
    constraint ck_case_stage_date_kind check (kind in ('PLANNED', 'FORECAST'))
);

create index ix_case_stage_date_case on case_stage_date (case_id);

create table case_evidence (
    id uuid not null,
    fact_id uuid not null,
    occurred_on date,
    occurred_precision varchar(20) not null,
    valid_from date,
    valid_to date,
    sequence integer not null,
    known_from timestamp(6) with time zone not null,
    known_to timestamp(6) with time zone,
    version bigint not null,
    case_id uuid not null,
    kind varchar(20) not null,
    topic varchar(100) not null,
    party_kind varchar(20),
    outcome varchar(100),
    detail varchar(4000),
    place varchar(200),
    reference varchar(200),
    recorded_by varchar(100) not null,
    approved_by varchar(100),
    imported boolean not null,
    constraint pk_case_evidence primary key (id),
    constraint ck_case_evidence_valid check (valid_to is null or valid_from is null or valid_to >= valid_from),
    constraint ck_case_evidence_known check (known_to is null or known_to >= known_from),
    constraint ck_case_evidence_occurred check ((occurred_on is null) = (occurred_precision = 'UNKNOWN')),
    constraint fk_case_evidence_case foreign key (case_id) references case_file (id),
    constraint ck_case_evidence_kind check (kind in ('DOCUMENT', 'ADVICE', 'SIGNATURE', 'DECISION', 'FIGURES', 'TASK', 'TRACK', 'DEVIATION')),
    constraint ck_case_evidence_four_eyes check (approved_by is null or approved_by <> recorded_by)
);

create index ix_case_evidence_case on case_evidence (case_id);
