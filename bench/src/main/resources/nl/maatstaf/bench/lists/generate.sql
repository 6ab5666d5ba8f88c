-- Fills the tables of the product with {cases} cases, as its services would have left them: every draw is taken from the
-- number of the case, so the same size gives the same cases. The oldest is ten years old today, {today}.
create schema generated;

create function generated.draw(number bigint, question int, among int) returns int
    language sql immutable parallel safe
    as $$ select (hashint8extended(number, question) & 9223372036854775807) % among $$;

create function generated.id(kind int, number bigint) returns uuid
    language sql immutable parallel safe
    as $$ select cast(lpad(to_hex(number), 8, '0') || '-' || lpad(to_hex(kind), 4, '0') || '-7000-8000-000000000000' as uuid) $$;

-- At ten in the morning of a day.
create function generated.moment(day date) returns timestamp with time zone
    language sql immutable parallel safe
    as $$ select (day + time '10:00') at time zone 'UTC' $$;

-- A word of four syllables, another one for each number below 2,560,000.
create function generated.word(number bigint) returns text
    language sql immutable parallel safe
    as $$
        select string_agg((array['bal','bor','dan','del','dor','fen','fil','gal','gor','hal','hem','jan','kel','kor','lan','lem',
                'lor','man','mel','mor','nal','nes','nor','pal','pel','por','ral','rem','rol','sal','sem','sol','tal','tem','tor',
                'val','ven','vor','wal','zen'])[1 + (number * 1048573 % 2560000) / cast(40 ^ place as bigint) % 40], '')
        from generate_series(0, 3) place $$;

-- Twelve provinces, then companies: one for every five cases, with one that has a hundredth of all.
insert into organisation (id, name, kind, place, cluster_code, fictional, version)
select generated.id(1, o), 'Provincie ' || initcap(generated.word(2000000 + o)), 'PROVINCE', initcap(generated.word(2100000 + o)),
    null, false, 1
from generate_series(1, 12) o;

insert into organisation (id, name, kind, parent_id, place, cluster_code, fictional, version)
select generated.id(1, o), initcap(generated.word(o)) || ' '
        || (array['Chemie','Papier','Staal','Glas','Zout','Keramiek','Zuivel','Beton','Energie','Recycling'])[1 + generated.draw(o, 1, 10)]
        || case when generated.draw(o, 2, 3) = 0 then ' B.V.' else '' end,
    'COMPANY', null, initcap(generated.word(2100000 + generated.draw(o, 3, 300))),
    (array['chemelot','noord_nederland','noordzeekanaalgebied','rotterdam_moerdijk','zeeland_west_brabant','cluster_6'])[1 + generated.draw(o, 4, 8)],
    generated.draw(o, 5, 100) = 0, 1
from generate_series(13, 12 + {cases} / 5) o;

update organisation set parent_id = generated.id(1, 13 + generated.draw(('x' || substr(cast(id as text), 1, 8))::bit(32)::bigint, 6, 50))
where kind = 'COMPANY' and generated.draw(('x' || substr(cast(id as text), 1, 8))::bit(32)::bigint, 7, 20) = 0
    and ('x' || substr(cast(id as text), 1, 8))::bit(32)::bigint > 100;

update organisation set search_key = lower(regexp_replace(name, '[^A-Za-z0-9]', '', 'g'));

insert into organisation_alias (organisation_id, alias, search_key, kind)
select id, name, search_key, 'OWN' from organisation;

insert into organisation_alias (organisation_id, alias, search_key)
select generated.id(1, o), initcap(generated.word(1000000 + o)) || ' Nederland', generated.word(1000000 + o) || 'nederland'
from generate_series(13, 12 + {cases} / 5) o where generated.draw(o, 8, 2) = 0;

insert into organisation_sector (organisation_id, sector_code)
select distinct generated.id(1, o), s.code
from generate_series(13, 12 + {cases} / 5) o
cross join generate_series(1, 2) time
join (select code, row_number() over (order by code) - 1 as place from sector) s on s.place = generated.draw(o, 10 + time, 20)
where time = 1 or generated.draw(o, 9, 4) = 0;

insert into site (id, organisation_id, name, place, province, latitude, longitude, cluster_code, programme_code, version)
select generated.id(2, o * 2 + s), generated.id(1, o), initcap(generated.word(2100000 + generated.draw(o * 2 + s, 20, 300))) || ' ' || s,
    initcap(generated.word(2100000 + generated.draw(o * 2 + s, 20, 300))),
    (array['Drenthe','Flevoland','Friesland','Gelderland','Groningen','Limburg','Noord-Brabant','Noord-Holland','Overijssel','Utrecht','Zeeland','Zuid-Holland'])[1 + generated.draw(o * 2 + s, 21, 12)],
    52, 5, null, null, 1
from generate_series(13, 12 + {cases} / 5) o cross join generate_series(0, 1) s
where s = 0 or generated.draw(o, 22, 4) = 0;

update site set name_key = lower(regexp_replace(name, '[^A-Za-z0-9]', '', 'g')),
    place_key = lower(regexp_replace(place, '[^A-Za-z0-9]', '', 'g'));

insert into contact (id, organisation_id, name, role_title, email, phone, version)
select generated.id(3, o), generated.id(1, o), 'Contact ' || o, 'Directeur', 'contact@example.nl', null, 1
from generate_series(13, 12 + {cases} / 5) o where generated.draw(o, 23, 3) > 0;

-- Two hundred officers, of programmes as large as those of the demo portfolio; behind them others who look.
create table generated.officer as
select u as number, generated.id(4, u) as id,
    (array['maatwerk','maatwerk','maatwerk','maatwerk','maatwerk','maatwerk','maatwerk','maatwerk','maatwerk',
        'cluster6','cluster6','cluster6','cluster6','cluster6','energiebesparing','energiebesparing','energiebesparing',
        'ruimte','ruimte','nieuwe_industrie'])[1 + u % 20] as programme_code
from generate_series(1, 200) u;

insert into app_user (id, username, display_name, password_hash, status, must_change_password, version)
select generated.id(4, u), 'gebruiker' || u,
    initcap(generated.word(2200000 + generated.draw(u, 24, 100000))) || ' ' || initcap(generated.word(2300000 + u)), 'x', 'ACTIVE', false, 1
from generate_series(1, 320) u;

update app_user set search_key = lower(regexp_replace(display_name, '[^A-Za-z0-9]', '', 'g'));

insert into user_role (user_id, role)
select generated.id(4, u), case when u <= 200 then 'CASE_OFFICER' when u <= 210 then 'COORDINATOR' when u <= 213 then 'MANAGER'
    when u <= 215 then 'AUDITOR' when u <= 220 then 'READER' else 'COMPANY_EDITOR' end
from generate_series(1, 320) u;

insert into user_programme (user_id, programme_code)
select id, programme_code from generated.officer
union select id, 'cluster6' from generated.officer where number % 5 = 0
union select generated.id(4, u), p.code from generate_series(201, 210) u cross join programme p;

insert into user_organisation (user_id, organisation_id)
select generated.id(4, u), generated.id(1, u - 200) from generate_series(221, 320) u;

-- What each case is, before its histories are told.
create table generated.type as
select v.type_code, v.definition::json ->> 'numberPrefix' as prefix, max(g.stage_count) as stage_count,
    array_agg(cast(g.stage_code as text) order by g.position) as stages
from case_type_version v join case_type_stage g on g.type_code = v.type_code and g.type_version = v.type_version
group by v.type_code, v.type_version;

create unlogged table generated.plan as
select d.*, t.prefix, t.stages, t.stage_count, 1 + generated.draw(d.n, 35, t.stage_count) as reached
from (
    select n, generated.id(5, n) as id, generated.draw(n, 31, 100) < 7 as confidential, generated.draw(n, 32, 100) = 0 as fictional,
        case when generated.draw(n, 33, 100) >= 3 then o.id end as officer_id, o.programme_code,
        case o.programme_code
            when 'maatwerk' then (array['maatwerk','maatwerk','maatwerk','maatwerk','maatwerk','maatwerk_avi','maatwerk_incidenteel',
                'maatwerk_incidenteel','regionale_clusteraanpak','top60_interview'])[1 + generated.draw(n, 34, 10)]
            when 'cluster6' then (array['cluster6_casus','cluster6_casus','cluster6_casus','cluster6_casus','cluster6_casus',
                'cluster6_regioaanpak','ces','pilot_energiedrager'])[1 + generated.draw(n, 34, 8)]
            when 'energiebesparing' then 'energiebesparing' when 'ruimte' then 'ruimte_novex' else 'nieuwe_industrie' end as type_code,
        date '{today}' - 3650 + cast(n * 3600 / {cases} as int) as opened
    from generate_series(cast(1 as bigint), {cases}) n
    join generated.officer o on o.number = 1 + generated.draw(n, 30, 200)) d
join generated.type t on t.type_code = d.type_code;

create unlogged table generated.the_case as
with p as (
    select p.*, (date '{today}' - p.opened) / p.reached as step,
        p.opened + (date '{today}' - p.opened) / p.reached * (p.reached - 1) as last_entered
    from generated.plan p)
select p.*, p.stages[p.reached] as stage_code,
    p.prefix || '-' || extract(year from p.opened) || '-'
        || to_char(row_number() over (partition by p.prefix, extract(year from p.opened) order by p.n), 'FM99990000') as number,
    case when generated.draw(p.n, 36, 100) = 0 then 'ENTERED_IN_ERROR'
        when generated.draw(p.n, 37, 100) < case when p.opened < date '{today}' - 1825 then 45 else 8 end then 'COMPLETED'
        when generated.draw(p.n, 38, 100) < 10 then 'STOPPED'
        when generated.draw(p.n, 39, 100) < 9 then 'PAUSED' else 'ACTIVE' end as status,
    p.last_entered + generated.draw(p.n, 40, 1 + (date '{today}' - p.last_entered)) as turned,
    case when generated.draw(p.n, 41, 50) = 0 then 13 when generated.draw(p.n, 41, 50) < 49 then 13 + generated.draw(p.n, 42, {cases} / 5) end
        as company
from p;

-- The last of what happened on it: running cases lately, others when their status turned.
alter table generated.the_case add changed timestamp with time zone;
update generated.the_case set changed = case when status in ('ACTIVE', 'PAUSED')
        then generated.moment(date '{today}') - interval '1' hour
            - least(generated.draw(n, 43, 120 * 1440), (date '{today}' - last_entered) * 1440) * interval '1' minute
        else generated.moment(turned) end - generated.draw(n, 44, 3600) * interval '1' second;
create unique index on generated.the_case (n);
analyze generated.the_case;

insert into case_file (id, number, type_code, type_version, title, programme_code, stage_code, status, fictional, unnamed,
    confidential, officer_id, last_changed_at, version)
select c.id, c.number, c.type_code, 1, 'Verduurzaming ' || initcap(generated.word(1500000 + c.n % 500000)) || coalesce(' ' || o.name, ''),
    c.programme_code, c.stage_code, c.status, c.fictional, false, c.confidential, c.officer_id, c.changed, c.reached + 1
from generated.the_case c left join organisation o on o.id = generated.id(1, c.company)
order by c.n;

update case_file set search_key = lower(regexp_replace(number || title, '[^A-Za-z0-9]', '', 'g'));

insert into case_number (prefix, number_year, last_number)
select prefix, extract(year from opened), count(*) from generated.the_case group by 1, 2;

insert into case_team_member (case_id, user_id)
select distinct c.id, o.id from generated.the_case c
cross join generate_series(1, 2) m
join generated.officer o on o.number = 1 + generated.draw(c.n, 50 + m, 200)
where generated.draw(c.n, 50, 10) < case m when 1 then 4 else 1 end and o.id is distinct from c.officer_id;

insert into case_party (case_id, organisation_id, role)
select id, generated.id(1, company), 'SUBJECT' from generated.the_case where company is not null
union all
select id, generated.id(1, 1 + generated.draw(n, 55, 12)), 'PROVINCE' from generated.the_case where generated.draw(n, 54, 2) = 0
union all
select id, generated.id(1, 13 + generated.draw(n, 57, 40)), 'GRID_OPERATOR' from generated.the_case where generated.draw(n, 56, 5) = 0;

insert into case_site (case_id, site_id)
select id, generated.id(2, company * 2) from generated.the_case where company is not null and generated.draw(n, 58, 10) < 6
union all
select c.id, s.id from generated.the_case c join site s on s.id = generated.id(2, company * 2 + 1)
where generated.draw(n, 59, 10) < 2;

insert into case_cluster (case_id, cluster_code)
select distinct c.id, (array['chemelot','noord_nederland','noordzeekanaalgebied','rotterdam_moerdijk','zeeland_west_brabant','cluster_6'])
    [1 + generated.draw(c.n, 60 + k, 6)]
from generated.the_case c cross join generate_series(1, 2) k where generated.draw(c.n, 60, 20) >= case k when 1 then 4 else 17 end;

insert into case_ministry (case_id, ministry) select id, 'KGG' from generated.the_case;

-- Each stage as it is known now, and with an open end as it was known until the next was entered.
create unlogged table generated.stage as
select c.id as case_id, c.n * 16 + p as number, p, c.reached, c.stages[p] as stage_code, c.opened + (p - 1) * c.step as entered,
    case when p < c.reached then c.opened + p * c.step end as left_on
from generated.the_case c cross join lateral generate_series(1, c.reached) p;

insert into case_stage (id, fact_id, occurred_on, occurred_precision, valid_from, valid_to, sequence, known_from, known_to,
    recorded_at, closed_at, version, case_id, stage_code, manner)
select generated.id(7, number), generated.id(6, number), entered, 'DAY', entered, left_on, 0, generated.moment(coalesce(left_on, entered)),
    null, generated.moment(coalesce(left_on, entered)), null, 1, case_id, stage_code, case p when 1 then 'OPENED' else 'PASSED' end
from generated.stage
union all
select generated.id(6, number), generated.id(6, number), entered, 'DAY', entered, null, 0, generated.moment(entered),
    generated.moment(left_on), generated.moment(entered), generated.moment(left_on), 2, case_id, stage_code,
    case p when 1 then 'OPENED' else 'PASSED' end
from generated.stage where left_on is not null;

insert into case_status (id, fact_id, occurred_on, occurred_precision, valid_from, valid_to, sequence, known_from, known_to,
    recorded_at, closed_at, version, case_id, status)
select generated.id(9, n), generated.id(8, n), opened, 'DAY', opened, case when status <> 'ACTIVE' then turned end, 0,
    generated.moment(case when status <> 'ACTIVE' then turned else opened end), null,
    generated.moment(case when status <> 'ACTIVE' then turned else opened end), null, 1, id, 'ACTIVE'
from generated.the_case
union all
select generated.id(8, n), generated.id(8, n), opened, 'DAY', opened, null, 0, generated.moment(opened), generated.moment(turned),
    generated.moment(opened), generated.moment(turned), 2, id, 'ACTIVE'
from generated.the_case where status <> 'ACTIVE'
union all
select generated.id(10, n), generated.id(10, n), turned, 'DAY', turned, null, case when turned = opened then 1 else 0 end,
    generated.moment(turned), null, generated.moment(turned), null, 1, id, status
from generated.the_case where status <> 'ACTIVE';

-- Open tasks of running cases, one to three, and what was done: a tenth waits for the company, half has nobody's name.
insert into case_task (id, case_id, template_code, title, assignee_id, due_on, state, waits_for_company, completed_at, version)
select generated.id(11, c.n * 8 + t), c.id, null, 'Taak ' || t || ' van ' || c.number,
    case when generated.draw(c.n * 8 + t, 70, 10) < 4 then c.officer_id
        when generated.draw(c.n * 8 + t, 70, 10) < 5 then generated.id(4, 1 + generated.draw(c.n * 8 + t, 71, 200)) end,
    case when t > 3 then cast(c.changed as date) - 7 else date '{today}' - 15 + generated.draw(c.n * 8 + t, 72, 200) end,
    case when t > 3 then 'DONE' else 'OPEN' end, t <= 3 and generated.draw(c.n * 8 + t, 73, 10) = 0,
    case when t > 3 then c.changed end, 1
from generated.the_case c cross join generate_series(1, 5) t
where t > 3 and generated.draw(c.n, 74, 4) > 0 or c.status in ('ACTIVE', 'PAUSED') and t <= 1 + generated.draw(c.n, 75, 3)
    and generated.draw(c.n, 76, 20) > 0;

-- The ladder of tailored agreements: drafted when the stage before was entered, signed when their own was left.
create unlogged table generated.instrument as
select c.id as case_id, c.n * 4 + k.hardness as number, k.kind, k.hardness, c.opened + (k.place - 1) * c.step as drafted,
    case when c.reached > k.place then c.opened + k.place * c.step end as signed
from generated.the_case c
join (values ('maatwerk', 'EOP', 1, 2), ('maatwerk', 'JLOI', 2, 5), ('maatwerk', 'BINDING', 3, 6),
        ('maatwerk_avi', 'EOP', 1, 3), ('maatwerk_avi', 'JLOI', 2, 4), ('maatwerk_avi', 'BINDING', 3, 5)) k (type_code, kind, hardness, place)
    on k.type_code = c.type_code and c.reached >= k.place;

insert into instrument (id, case_id, kind, state, version)
select generated.id(12, number), case_id, kind, case when signed is null then 'DRAFT' else 'SIGNED' end, 1 from generated.instrument;

insert into instrument_state (id, fact_id, occurred_on, occurred_precision, valid_from, valid_to, sequence, known_from, known_to,
    recorded_at, closed_at, version, instrument_id, case_id, kind, state)
select generated.id(14, number), generated.id(13, number), drafted, 'DAY', drafted, signed, 0, generated.moment(coalesce(signed, drafted)),
    null, generated.moment(coalesce(signed, drafted)), null, 1, generated.id(12, number), case_id, kind, 'DRAFT'
from generated.instrument
union all
select generated.id(13, number), generated.id(13, number), drafted, 'DAY', drafted, null, 0, generated.moment(drafted),
    generated.moment(signed), generated.moment(drafted), generated.moment(signed), 2, generated.id(12, number), case_id, kind, 'DRAFT'
from generated.instrument where signed is not null
union all
select generated.id(15, number), generated.id(15, number), signed, 'DAY', signed, null, 0, generated.moment(signed),
    null, generated.moment(signed), null, 1, generated.id(12, number), case_id, kind, 'SIGNED'
from generated.instrument where signed is not null;

-- What they commit to: it counts from the day of signing. One in ten was known otherwise for a month.
create unlogged table generated.commitment as
select i.*, generated.draw(i.number, 80, 4) as form, 1000 * (1 + generated.draw(i.number, 81, 900)) as tonnes, y.target_year,
    i.number * 2 + y.place as own, generated.draw(i.number, 82, 10) = 0 and i.signed < date '{today}' - 40 as corrected
from generated.instrument i
join (values (0, 2030), (1, 2027)) y (place, target_year) on y.place = 0 or generated.draw(i.number, 83, 4) = 0;

insert into commitment (id, fact_id, occurred_on, occurred_precision, valid_from, valid_to, sequence, known_from, known_to,
    recorded_at, closed_at, version, instrument_id, case_id, hardness, indicator, low_tonnes, central_tonnes, high_tonnes, target_year, text)
select generated.id(17, own), generated.id(16, own), coalesce(signed, drafted), 'DAY', signed, cast(null as date), 0, generated.moment(coalesce(signed, drafted)),
    case when corrected then generated.moment(signed + 30) end, generated.moment(coalesce(signed, drafted)),
    case when corrected then generated.moment(signed + 30) end, 1, generated.id(12, number), case_id, hardness,
    case when generated.draw(number, 84, 10) < 7 then 'CO2_EQ' when generated.draw(number, 84, 10) < 9 then 'CO2' else 'NOX' end,
    case when form in (1, 2) then tonnes * 0.8 end, case when form <> 2 then tonnes end, case when form in (1, 2) then tonnes * 1.3 end,
    case when generated.draw(number, 85, 20) > 0 then target_year end, 'minder uitstoot'
from generated.commitment
union all
select generated.id(18, own), generated.id(16, own), signed, 'DAY', signed, null, 0, generated.moment(signed + 30),
    null, generated.moment(signed + 30), null, 1, generated.id(12, number), case_id, hardness,
    case when generated.draw(number, 84, 10) < 7 then 'CO2_EQ' when generated.draw(number, 84, 10) < 9 then 'CO2' else 'NOX' end,
    null, tonnes + 500, null, target_year, 'minder uitstoot'
from generated.commitment where corrected;

-- The log: a chain for each case, whose hashes are none that was worked out.
insert into audit_chain (stream, last_sequence, last_hash, version)
select 'case:' || id, 4, repeat('0', 64), 4 from generated.the_case;

insert into audit_event (id, stream, sequence, recorded_at, occurred_on, occurred_precision, actor_id, actor_name, origin,
    subject_type, subject_id, action, shared, payload, payload_digest, previous_hash, hash)
select generated.id(19, c.n * 4 + e), 'case:' || c.id, e,
    case e when 1 then generated.moment(c.opened) when 4 then c.changed
        else greatest(generated.moment(c.opened), c.changed - (4 - e) * interval '3' day) end,
    case e when 1 then c.opened else cast(c.changed as date) end, 'DAY',
    case when generated.draw(c.n * 4 + e, 90, 2) = 0 then coalesce(c.officer_id, generated.id(4, 201))
        else generated.id(4, 1 + generated.draw(c.n * 4 + e, 91, 200)) end,
    'Iemand', 'PAGE', 'case', c.id,
    (array['casefile.case-opened','casefile.stage-moved','casefile.task-set-out','casefile.task-completed'])[e],
    false, '{"title":"' || c.number || '"}', repeat('1', 64), repeat('2', 64), repeat('3', 64)
from generated.the_case c cross join generate_series(1, 4) e;

analyze case_file, case_party, case_site, case_cluster, case_task, commitment, organisation, site;

-- The rows of the lists, all at once by what the product works out for one case.
insert into worklist_item (case_id, number, title, type_code, type_version, programme_code, stage_code, stage_position,
    stage_count, status, fictional, confidential, organisation_id, organisation_name, organisation_key, site_name, province,
    cluster_code, officer_id, officer_name, officer_key, next_action, due_on, waits_for_company, low_tonnes, central_tonnes,
    high_tonnes, hardness, reduction_key, last_changed_at)
with counting as (
    select distinct on (m.case_id) m.case_id, m.instrument_id, m.target_year, m.indicator
    from commitment m
    where m.target_year <= 2030 and m.indicator in ('CO2_EQ', 'CO2') and m.valid_from is not null and m.known_to is null
    order by m.case_id, m.hardness desc, m.target_year desc, m.indicator desc, m.valid_from desc, m.instrument_id desc),
reduction as (
    select m.case_id, max(m.hardness) as hardness,
        case when count(m.low_tonnes) = count(*) then sum(m.low_tonnes) end as low,
        case when count(m.central_tonnes) = count(*) then sum(m.central_tonnes) end as central,
        case when count(m.high_tonnes) = count(*) then sum(m.high_tonnes) end as high
    from commitment m
    join counting t on t.instrument_id = m.instrument_id and t.target_year = m.target_year and t.indicator = m.indicator
    where m.valid_from is not null and m.known_to is null
    group by m.case_id),
action as (
    select distinct on (case_id) case_id, title, due_on from case_task where state = 'OPEN' order by case_id, due_on, id),
place as (
    select cs.case_id, min(si.name) as site_name, min(si.province) as province
    from case_site cs join site si on si.id = cs.site_id group by cs.case_id),
clusters as (
    select case_id, case when count(*) = 1 then max(cluster_code) else 'several' end as code from case_cluster group by case_id)
select c.id, c.number, c.title, c.type_code, c.type_version, c.programme_code, c.stage_code, s.position, s.stage_count, c.status,
    c.fictional, c.confidential, o.id, coalesce(o.name, ''), coalesce(lower(regexp_replace(o.name, '[^A-Za-z0-9]', '', 'g')), ''),
    l.site_name, l.province, coalesce(k.code, 'none'), c.officer_id, coalesce(u.display_name, ''),
    coalesce(lower(regexp_replace(u.display_name, '[^A-Za-z0-9]', '', 'g')), ''), t.title, coalesce(t.due_on, date '9999-12-31'),
    exists (select 1 from case_task w where w.case_id = c.id and w.state = 'OPEN' and w.waits_for_company),
    r.low, r.central, r.high, r.hardness, coalesce(r.central, r.high, r.low, -1), c.last_changed_at
from case_file c
join case_type_stage s on s.type_code = c.type_code and s.type_version = c.type_version and s.stage_code = c.stage_code
left join case_party p on p.case_id = c.id and p.role = 'SUBJECT'
left join organisation o on o.id = p.organisation_id
left join app_user u on u.id = c.officer_id
left join action t on t.case_id = c.id
left join place l on l.case_id = c.id
left join clusters k on k.case_id = c.id
left join reduction r on r.case_id = c.id
order by c.id;

insert into worklist_visit (user_id, before_this, last_seen)
select id, generated.moment(date '{today}' - 1), current_timestamp from generated.officer;

drop schema generated cascade;
