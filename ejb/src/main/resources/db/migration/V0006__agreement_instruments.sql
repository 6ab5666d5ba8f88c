-- The ladder of instruments per case, who signed and what is committed to. Commitments count from the day of signing.
create table instrument (
    id uuid not null,
    case_id uuid not null,
    kind varchar(20) not null,
    state varchar(30) not null,
    succeeds_id uuid,
    source varchar(1000),
    version bigint not null,
    constraint pk_instrument primary key (id),
    constraint fk_instrument_case foreign key (case_id) references case_file (id),
    constraint fk_instrument_succeeds foreign key (succeeds_id) references instrument (id),
    constraint ck_instrument_kind check (kind in ('EOP', 'JLOI', 'BINDING')),
    constraint ck_instrument_state check (state in ('DRAFT', 'SUBMITTED_FOR_ADVICE', 'ADVISED', 'SIGNED', 'WITHDRAWN'))
);

create index ix_instrument_case on instrument (case_id);

create table instrument_signatory (
    instrument_id uuid not null,
    party_kind varchar(20) not null,
    party_name varchar(200) not null,
    organisation_id uuid,
    person varchar(200),
    constraint uq_instrument_signatory unique (instrument_id, party_kind, party_name),
    constraint fk_instrument_signatory_instrument foreign key (instrument_id) references instrument (id),
    constraint fk_instrument_signatory_organisation foreign key (organisation_id) references organisation (id)
);

create table instrument_state (
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
    instrument_id uuid not null,
    case_id uuid not null,
    kind varchar(20) not null,
    state varchar(30) not null,
    reason varchar(4000),
    constraint pk_instrument_state primary key (id),
    constraint ck_instrument_state_valid check (valid_to is null or valid_from is null or valid_to >= valid_from),
    constraint ck_instrument_state_known check (known_to is null or known_to >= known_from),
    constraint ck_instrument_state_occurred check ((occurred_on is null) = (occurred_precision = 'UNKNOWN')),
    constraint fk_instrument_state_instrument foreign key (instrument_id) references instrument (id),
    constraint fk_instrument_state_case foreign key (case_id) references case_file (id)
);

create index ix_instrument_state_case on instrument_state (case_id);
create index ix_instrument_state_instrument on instrument_state (instrument_id);

create table commitment (
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
    instrument_id uuid not null,
    case_id uuid not null,
    hardness integer not null,
    indicator varchar(10) not null,
    low_tonnes numeric(18, 3),
    central_tonnes numeric(18, 3),
    high_tonnes numeric(18, 3),
    baseline_from integer,
    baseline_to integer,
    target_year integer,
    text varchar(2000) not null,
    source varchar(1000),
    constraint pk_commitment primary key (id),
    constraint ck_commitment_valid check (valid_to is null or valid_from is null or valid_to >= valid_from),
    constraint ck_commitment_known check (known_to is null or known_to >= known_from),
    constraint ck_commitment_occurred check ((occurred_on is null) = (occurred_precision = 'UNKNOWN')),
    constraint fk_commitment_instrument foreign key (instrument_id) references instrument (id),
    constraint fk_commitment_case foreign key (case_id) references case_file (id),
    constraint ck_commitment_some_tonnes check (low_tonnes is not null or central_tonnes is not null or high_tonnes is not null),
    constraint ck_commitment_positive check (coalesce(low_tonnes, 0) >= 0 and coalesce(central_tonnes, 0) >= 0 and coalesce(high_tonnes, 0) >= 0),
    constraint ck_commitment_order check (
        (low_tonnes is null or central_tonnes is null or low_tonnes <= central_tonnes)
        and (central_tonnes is null or high_tonnes is null or central_tonnes <= high_tonnes)
        and (low_tonnes is null or high_tonnes is null or low_tonnes <= high_tonnes)),
    constraint ck_commitment_target_year check (target_year is null or target_year between 2000 and 2100)
);

create index ix_commitment_case on commitment (case_id);
create index ix_commitment_instrument on commitment (instrument_id);
