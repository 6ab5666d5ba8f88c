-- Beside what is known from and until when, the moments at which it was truly recorded and closed: what an import knows
-- from the publication of its source is known from before it was written, and a later answer must be able to leave it out.
--
-- Identifiers are made in the order of time, and what tells a row in the log is made after it in the same transaction:
-- so the first event of its case after a row tells when it was written. Where that is the moment it is known from, as
-- for all that was not imported, the latter stays, being exact. What was closed was closed when what replaces it was
-- written; what was taken back without being replaced was known until that very moment.
create table history_moment (
    id uuid not null,
    fact_id uuid not null,
    case_id uuid not null,
    known_from timestamp(6) with time zone not null,
    known_to timestamp(6) with time zone,
    recorded_at timestamp(6) with time zone,
    closed_at timestamp(6) with time zone,
    constraint pk_history_moment primary key (id)
);

create index ix_history_moment_fact on history_moment (fact_id);

insert into history_moment (id, fact_id, case_id, known_from, known_to)
    select id, fact_id, case_id, known_from, known_to from case_stage
    union all select id, fact_id, case_id, known_from, known_to from case_status
    union all select id, fact_id, case_id, known_from, known_to from case_stage_date
    union all select id, fact_id, case_id, known_from, known_to from case_evidence
    union all select id, fact_id, case_id, known_from, known_to from instrument_state
    union all select id, fact_id, case_id, known_from, known_to from commitment;

update history_moment set recorded_at = coalesce(
    (select min(e.recorded_at) from audit_event e
        where e.stream = 'case:' || cast(history_moment.case_id as varchar(36))
            and e.id > history_moment.id and e.recorded_at >= history_moment.known_from),
    (select min(e.recorded_at) from audit_event e
        where e.stream = 'case:' || cast(history_moment.case_id as varchar(36))
            and e.recorded_at >= history_moment.known_from),
    known_from);

update history_moment set recorded_at = known_from
    where recorded_at < known_from + interval '1' minute;

update history_moment set closed_at = coalesce(
    (select min(n.recorded_at) from history_moment n
        where n.fact_id = history_moment.fact_id and n.id > history_moment.id
            and n.known_from = history_moment.known_to and n.recorded_at >= history_moment.recorded_at),
    known_to)
    where known_to is not null;

update history_moment set closed_at = recorded_at where closed_at < recorded_at;

alter table case_stage add column recorded_at timestamp(6) with time zone;
alter table case_stage add column closed_at timestamp(6) with time zone;
update case_stage set (recorded_at, closed_at) =
    (select m.recorded_at, m.closed_at from history_moment m where m.id = case_stage.id);
alter table case_stage alter column recorded_at set not null;
alter table case_stage add constraint ck_case_stage_closed check ((closed_at is null) = (known_to is null));
alter table case_stage add constraint ck_case_stage_recorded check (closed_at is null or closed_at >= recorded_at);

alter table case_status add column recorded_at timestamp(6) with time zone;
alter table case_status add column closed_at timestamp(6) with time zone;
update case_status set (recorded_at, closed_at) =
    (select m.recorded_at, m.closed_at from history_moment m where m.id = case_status.id);
alter table case_status alter column recorded_at set not null;
alter table case_status add constraint ck_case_status_closed check ((closed_at is null) = (known_to is null));
alter table case_status add constraint ck_case_status_recorded check (closed_at is null or closed_at >= recorded_at);

alter table case_stage_date add column recorded_at timestamp(6) with time zone;
alter table case_stage_date add column closed_at timestamp(6) with time zone;
update case_stage_date set (recorded_at, closed_at) =
    (select m.recorded_at, m.closed_at from history_moment m where m.id = case_stage_date.id);
alter table case_stage_date alter column recorded_at set not null;
alter table case_stage_date add constraint ck_case_stage_date_closed check ((closed_at is null) = (known_to is null));
alter table case_stage_date add constraint ck_case_stage_date_recorded check (closed_at is null or closed_at >= recorded_at);

alter table case_evidence add column recorded_at timestamp(6) with time zone;
alter table case_evidence add column closed_at timestamp(6) with time zone;
update case_evidence set (recorded_at, closed_at) =
    (select m.recorded_at, m.closed_at from history_moment m where m.id = case_evidence.id);
alter table case_evidence alter column recorded_at set not null;
alter table case_evidence add constraint ck_case_evidence_closed check ((closed_at is null) = (known_to is null));
alter table case_evidence add constraint ck_case_evidence_recorded check (closed_at is null or closed_at >= recorded_at);

alter table instrument_state add column recorded_at timestamp(6) with time zone;
alter table instrument_state add column closed_at timestamp(6) with time zone;
update instrument_state set (recorded_at, closed_at) =
    (select m.recorded_at, m.closed_at from history_moment m where m.id = instrument_state.id);
alter table instrument_state alter column recorded_at set not null;
alter table instrument_state add constraint ck_instrument_state_closed check ((closed_at is null) = (known_to is null));
alter table instrument_state add constraint ck_instrument_state_recorded check (closed_at is null or closed_at >= recorded_at);

alter table commitment add column recorded_at timestamp(6) with time zone;
alter table commitment add column closed_at timestamp(6) with time zone;
update commitment set (recorded_at, closed_at) =
    (select m.recorded_at, m.closed_at from history_moment m where m.id = commitment.id);
alter table commitment alter column recorded_at set not null;
alter table commitment add constraint ck_commitment_closed check ((closed_at is null) = (known_to is null));
alter table commitment add constraint ck_commitment_recorded check (closed_at is null or closed_at >= recorded_at);

drop table history_moment;
