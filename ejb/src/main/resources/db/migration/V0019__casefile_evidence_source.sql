-- Evidence says what it was made from, so that it follows what becomes of that and nothing is guessed by kind, party and
-- date. What stands is given the source it must have come from: figures and signatures the instrument, a task done the task.
-- What another context vouches for is of the kind FACT; its source says what it is.

alter table case_evidence add column source_kind varchar(40);
alter table case_evidence add column source_id uuid;

update case_evidence set source_id =
    (select s.instrument_id from instrument_state s
     where s.case_id = case_evidence.case_id and s.kind = case_evidence.topic and s.state = 'SIGNED'
     order by case when s.occurred_on = case_evidence.occurred_on then 0 else 1 end,
        case when s.known_to is null then 0 else 1 end, s.recorded_at desc, s.id desc
     limit 1)
where kind = 'SIGNATURE';

update case_evidence set source_id =
    (select m.instrument_id from commitment m join instrument i on i.id = m.instrument_id
     where i.case_id = case_evidence.case_id and i.kind = case_evidence.topic
     order by case when m.recorded_at <= case_evidence.recorded_at then 0 else 1 end, m.recorded_at desc, m.id desc
     limit 1)
where kind = 'FIGURES';

update case_evidence set source_id =
    (select t.id from case_task t
     where t.case_id = case_evidence.case_id and t.template_code = case_evidence.topic
     order by case when t.completed_at = case_evidence.recorded_at then 0 else 1 end, t.id desc
     limit 1)
where kind = 'TASK';

update case_evidence set source_kind = case
    when source_id is null and imported then 'IMPORT'
    when source_id is null then 'BY_HAND'
    when kind = 'TASK' then 'TASK'
    else 'INSTRUMENT' end;

alter table case_evidence alter column source_kind set not null;
alter table case_evidence add constraint ck_case_evidence_source
    check ((source_id is null) = (source_kind in ('BY_HAND', 'IMPORT')));
alter table case_evidence drop constraint ck_case_evidence_kind;
alter table case_evidence add constraint ck_case_evidence_kind check (kind in
    ('DOCUMENT', 'ADVICE', 'SIGNATURE', 'DECISION', 'FIGURES', 'TASK', 'TRACK', 'DEVIATION', 'FACT'));
