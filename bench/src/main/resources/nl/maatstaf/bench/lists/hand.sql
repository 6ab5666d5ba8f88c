-- What the product asks of the lists, by hand for PostgreSQL. Pieces in braces are put in; places have names.

-- == worklist page
select w.number, case when not w.masked then w.title end, case when not w.masked then (select string_agg(o.name, '; ' order by o.name) from case_party p
        join organisation o on o.id = p.organisation_id where p.case_id = w.case_id and p.role = 'SUBJECT') end,
    case when not w.masked then (select string_agg(i.name || coalesce(', ' || i.province, ''), '; ' order by i.name, i.id)
        from case_site x join site i on i.id = x.site_id where x.case_id = w.case_id) end,
    case when not w.masked then (select string_agg(distinct i.province, '; ' order by i.province)
        from case_site x join site i on i.id = x.site_id where x.case_id = w.case_id) end, w.cluster_code,
    t.name_nl, t.name_en, s.name_nl, s.name_en, w.stage_position, w.stage_count, w.status, w.fictional, w.masked,
    case when not w.masked then w.next_action end, case when not w.masked then nullif(w.due_on, date '9999-12-31') end,
    not w.masked and coalesce((select k.waits_for_company from case_task k where k.case_id = w.case_id and k.state = 'OPEN'
        order by k.due_on, k.id limit 1), false), case when w.masked then '' else w.officer_name end, w.last_changed_at,
    w.low_tonnes / 1000, w.central_tonnes / 1000, w.high_tonnes / 1000, w.hardness
from ({rows}) w
join case_type_version t on t.type_code = w.type_code and t.type_version = w.type_version
join case_type_stage s on s.type_code = w.type_code and s.type_version = w.type_version and s.stage_code = w.stage_code
order by w.place {direction}, w.number {direction} limit {most}

-- == rows of an officer
select w.*, false as masked, {place} as place from worklist_item w
where {condition} and w.programme_code = any (:programmes)
    and (not w.confidential or w.officer_id = :me
        or exists (select 1 from case_team_member m where m.case_id = w.case_id and m.user_id = :me))
order by {order} limit {most}

-- == rows of a manager
select w.*, w.confidential as masked, {place} as place from worklist_item w
where {condition}
order by {order} limit {most}

-- == rows of a manager, not masked
select w.*, false as masked, {place} as place from worklist_item w
where {condition} and not w.confidential
order by {order} limit {most}

-- == rows of a manager, masked
select w.*, true as masked, {nothing} as place from worklist_item w
where {condition} and w.confidential = true
order by w.confidential {direction}, w.number {direction} limit {most}

-- == rows of a team
select w.*, false as masked, w.due_on as place from worklist_item w
where w.case_id in (
    (select w.case_id from worklist_item w
        where w.officer_id = :me and w.programme_code = any (:programmes) and w.status <> 'ENTERED_IN_ERROR'
        order by w.officer_id, w.due_on, w.number limit {most})
    union all
    (select w.case_id from case_team_member m join worklist_item w on w.case_id = m.case_id
        where m.user_id = :me and w.programme_code = any (:programmes) and w.status <> 'ENTERED_IN_ERROR'
        order by w.due_on, w.number limit {most}))
order by w.due_on, w.number limit {most}

-- == counts of an officer
select c.*, {total} as total
from (select
    (select count(*) from (select 1 from worklist_item w
        where w.officer_id = :me and w.programme_code = any (:programmes) and w.status <> 'ENTERED_IN_ERROR'
        order by w.officer_id, w.due_on, w.number limit 1001) x) as mine,
    (select count(*) from (
        select w.case_id from worklist_item w
            where w.officer_id = :me and w.programme_code = any (:programmes) and w.status <> 'ENTERED_IN_ERROR'
        union
        select w.case_id from case_team_member m join worklist_item w on w.case_id = m.case_id
            where m.user_id = :me and w.programme_code = any (:programmes) and w.status <> 'ENTERED_IN_ERROR'
        limit 1001) x) as team,
    (select count(*) from (select 1 from worklist_item w
        where w.waits_for_company = true and w.status in ('ACTIVE', 'PAUSED') and {visible}
        order by w.waits_for_company, w.due_on, w.number limit 1001) x) as waiting,
    (select count(*) from (select 1 from worklist_item w
        where w.due_on < :today and w.status in ('ACTIVE', 'PAUSED') and {visible}
        order by w.due_on, w.number limit 1001) x) as late,
    (select count(*) from (select 1 from worklist_item w
        where w.status <> 'ENTERED_IN_ERROR' and {visible} limit 1001) x) as everything
    offset 0) c

-- == visible to an officer
w.programme_code = any (:programmes) and (not w.confidential or w.officer_id = :me
    or exists (select 1 from case_team_member m where m.case_id = w.case_id and m.user_id = :me))

-- == counts of a manager
select c.*, {total} as total
from (select
    (select count(*) from (select 1 from worklist_item w
        where w.officer_id = :me and not w.confidential and w.status <> 'ENTERED_IN_ERROR' limit 1001) x) as mine,
    (select count(*) from (
        select w.case_id from worklist_item w
            where w.officer_id = :me and not w.confidential and w.status <> 'ENTERED_IN_ERROR'
        union
        select w.case_id from case_team_member m join worklist_item w on w.case_id = m.case_id
            where m.user_id = :me and not w.confidential and w.status <> 'ENTERED_IN_ERROR'
        limit 1001) x) as team,
    (select count(*) from (select 1 from worklist_item w
        where w.waits_for_company = true and w.status in ('ACTIVE', 'PAUSED') and not w.confidential
        order by w.waits_for_company, w.due_on, w.number limit 1001) x) as waiting,
    (select count(*) from (select 1 from worklist_item w
        where w.due_on < :today and w.status in ('ACTIVE', 'PAUSED') and not w.confidential
        order by w.due_on, w.number limit 1001) x) as late,
    (select count(*) from (select 1 from worklist_item w where w.status <> 'ENTERED_IN_ERROR' limit 1001) x) as everything
    offset 0) c

-- == total of a filter
(select count(*) from (select 1 from worklist_item w where {condition} and {visible} limit 1001) x)

-- == options: types and stages
select coalesce(o.type_code, o.stage_code), o.name_nl, o.name_en
from (
    select t.type_code, null as stage_code, t.name_nl, t.name_en, 0 as position
    from case_type_version t
    where t.state = 'PUBLISHED' and t.type_version = (select max(v.type_version) from case_type_version v
        where v.type_code = t.type_code and v.state = 'PUBLISHED')
    union all
    select null, s.stage_code, min(s.name_nl), min(s.name_en), min(s.position)
    from case_type_stage s where :type in ('', s.type_code) group by s.stage_code) o
order by o.position, lower(o.name_nl), coalesce(o.type_code, o.stage_code)

-- == options: places and sectors
with recursive province (name) as (
    select min(province) from site
    union all
    select (select min(s.province) from site s where s.province > p.name) from province p where p.name is not null)
select o.code, o.name_nl, o.name_en
from (
    select 1 as kind, code, name_nl, name_en from cluster
    union all
    select 2, name, name, name from province where name is not null
    union all
    select 3, s.code, s.name_nl, s.name_en from sector s
    where exists (select 1 from organisation_sector o where o.sector_code = s.code)) o
order by o.kind, lower(o.name_nl), o.code

-- == options: officers
select u.id, u.display_name, u.display_name from app_user u
where u.id in (select r.user_id from user_role r where r.role in ('CASE_OFFICER', 'COORDINATOR'))
order by u.search_key, u.id

-- == with a text
w.case_id in (
    select c.id from case_file c where c.search_key like :key
    union
    select p.case_id from organisation_alias a join case_party p on p.organisation_id = a.organisation_id
    where a.search_key like :key)

-- == with a common text
exists (
    select 1 from case_file c where c.id = w.case_id and c.search_key like :key
    union all
    select 1 from case_party p join organisation_alias a on p.organisation_id = a.organisation_id
    where p.case_id = w.case_id and a.search_key like :key)

-- == of a sector
exists (select 1 from case_party p join organisation_sector o on o.organisation_id = p.organisation_id
    where p.case_id = w.case_id and p.role = 'SUBJECT' and o.sector_code = :sector)

-- == today: visit
select before_this, last_seen from worklist_visit where user_id = :me

-- == today: seen
update worklist_visit set last_seen = current_timestamp where user_id = :me

-- == today: tasks
select t.id, t.title, t.due_on, t.waits_for_company, w.number, w.title,
    coalesce((select string_agg(o.name, '; ' order by o.name) from case_party p
        join organisation o on o.id = p.organisation_id where p.case_id = w.case_id and p.role = 'SUBJECT'), ''), s.name_nl, s.name_en
from (
    select id from case_task
    where assignee_id = :me and state = 'OPEN' and not waits_for_company and due_on <= :soon
    union
    select t.id from worklist_item i
    cross join lateral (select id from case_task t where t.case_id = i.case_id and t.assignee_id is null and t.state = 'OPEN'
        and not t.waits_for_company and t.due_on <= :soon offset 0) t
    where i.officer_id = :me and i.due_on <= :soon
    union
    select t.id from (
        select i.case_id from worklist_item i where i.officer_id = :me and i.waits_for_company
        union
        select m.case_id from case_team_member m join worklist_item i on i.case_id = m.case_id
        where m.user_id = :me and i.waits_for_company) i
    cross join lateral (select id from case_task t where t.case_id = i.case_id and t.state = 'OPEN'
        and t.waits_for_company offset 0) t) f
join case_task t on t.id = f.id
join worklist_item w on w.case_id = t.case_id
join case_type_stage s on s.type_code = w.type_code and s.type_version = w.type_version and s.stage_code = w.stage_code
where w.status in ('ACTIVE', 'PAUSED') and {visible}
order by t.due_on, t.id limit 200

-- == today: changes
select e.action, e.actor_name, e.recorded_at, w.number, w.title,
    coalesce((select string_agg(o.name, '; ' order by o.name) from case_party p
        join organisation o on o.id = p.organisation_id where p.case_id = w.case_id and p.role = 'SUBJECT'), '')
from worklist_item w
cross join lateral (select * from audit_event e where e.stream = 'case:' || w.case_id and e.recorded_at > :since
    and e.actor_id <> :me offset 0) e
where w.last_changed_at > :since and {visible} and (w.officer_id = :me
    or exists (select 1 from case_team_member m where m.case_id = w.case_id and m.user_id = :me))
order by e.recorded_at desc, e.id desc limit 50

-- == cases of the api
select case when {open} then c.id end, c.number, case when {open} then c.title end, c.type_code, c.stage_code, c.status, c.programme_code,
    case when {open} then (select string_agg(k.cluster_code, ',' order by k.cluster_code) from case_cluster k where k.case_id = c.id) end,
    c.fictional, c.unnamed, c.confidential, not {open}, case when {open} then c.version end, case when {open} then c.last_changed_at end
from case_file c
where {condition} and c.number > :after
order by c.number limit 101

-- == open to an officer
(c.programme_code = any (:programmes) and (not c.confidential or c.officer_id = :me
    or exists (select 1 from case_team_member m where m.case_id = c.id and m.user_id = :me)))

-- == open to a manager
(not c.confidential)

-- == open to a company
(c.status <> 'ENTERED_IN_ERROR' and c.id in (select y.case_id from case_party y where y.organisation_id = :organisation))

-- == participants
select p.case_id, p.organisation_id, o.name, p.role
from case_party p join organisation o on o.id = p.organisation_id
where p.case_id = any (:cases)
order by p.case_id, p.role, o.search_key

-- == own cases
select c.number, c.title, v.name_nl, v.name_en, s.name_nl, s.name_en, s.position, s.stage_count, c.status
from case_file c
join case_type_version v on v.type_code = c.type_code and v.type_version = c.type_version
join case_type_stage s on s.type_code = c.type_code and s.type_version = c.type_version and s.stage_code = c.stage_code
where c.status <> 'ENTERED_IN_ERROR' and c.id in (select y.case_id from case_party y where y.organisation_id = :organisation)
order by c.number limit 200

-- == organisations
select o.id, o.name, case when position(:key in o.search_key) = 0 then
        (select min(a.alias) from organisation_alias a where a.organisation_id = o.id and a.search_key like '%' || :key || '%') end,
    o.kind, o.place, o.cluster_code,
    (select string_agg(x.sector_code, ',' order by x.sector_code) from organisation_sector x where x.organisation_id = o.id),
    (select count(*) from site s where s.organisation_id = o.id), o.fictional
from (
    select * from organisation o where o.search_key > :after {condition} order by o.search_key limit 51) o
order by o.search_key

-- == named so
and o.id in (select a.organisation_id from organisation_alias a where a.search_key like :part)

-- == organisations suggested
select o.id, o.name, case when position(:key in o.search_key) = 0 then f.found_by end,
    o.kind, o.place, o.fictional
from (
    select a.organisation_id, min(a.alias) as found_by, min(case when a.search_key like :beginning then 0 else 1 end) as position
    from organisation_alias a where a.search_key like :part group by a.organisation_id) f
join organisation o on o.id = f.organisation_id
order by f.position, o.search_key, o.id limit 10

-- == sites suggested
select s.id, s.name, s.place, o.name
from (
    select id from site where name_key like :part
    union
    select id from site where place_key like :part
    union
    select s.id from organisation_alias a join site s on s.organisation_id = a.organisation_id where a.search_key like :part) f
join site s on s.id = f.id
join organisation o on o.id = s.organisation_id
order by case when s.name_key like :beginning or s.place_key like :beginning then 0
        when s.name_key like :part or s.place_key like :part then 1 else 2 end, s.name_key, s.id
limit 10

-- == an organisation
select o.name, o.kind, o.parent_id, p.name, o.place, o.cluster_code,
    (select string_agg(s.sector_code, ',' order by s.sector_code) from organisation_sector s where s.organisation_id = o.id),
    o.fictional, o.version
from organisation o left join organisation p on p.id = o.parent_id where o.id = :organisation

-- == its children
select id, name from organisation where parent_id = :organisation order by search_key

-- == its names
select alias from organisation_alias where organisation_id = :organisation order by search_key

-- == its sites
select id, name, place, province, latitude, longitude, cluster_code, programme_code, version
from site where organisation_id = :organisation order by name_key, id

-- == its contacts
select id, name, role_title, email, phone, version from contact where organisation_id = :organisation order by lower(name), id

-- == portfolio page
select c.number, case when {open} then c.title end, case when {open} then (
        select string_agg(o.name, '; ' order by o.name) from case_party a join organisation o on o.id = a.organisation_id
        where a.case_id = c.id and a.role = 'SUBJECT') end,
    c.type_code, s.stage_code, coalesce(t.status, 'ACTIVE'), coalesce(k.cluster_code, 'none'),
    case when i.binding = 1 then 'BINDING' when i.jloi = 1 then 'JLOI' when i.eop = 1 then 'EOP' end, coalesce(r.hardness, 0),
    r.low, r.central, r.high, not {open}
from case_file c
join lateral (
    select s.stage_code from case_stage s where s.case_id = c.id and {holds s}) s on true
left join lateral (
    select t.status from case_status t where t.case_id = c.id and {known t}
        and (t.status = 'ENTERED_IN_ERROR' or {valid t})) t on true
left join lateral (
    select case when count(*) = 1 then min(k.cluster_code) when count(*) > 1 then 'several' end as cluster_code
    from case_cluster k where k.case_id = c.id) k on true
left join lateral (
    select max(case when g.kind = 'EOP' then 1 end) as eop, max(case when g.kind = 'JLOI' then 1 end) as jloi,
        max(case when g.kind = 'BINDING' then 1 end) as binding
    from instrument_state g where g.case_id = c.id and g.state = 'SIGNED' and {holds g}) i on true
left join lateral ({counting}
    from commitment m where m.case_id = c.id and {counted m}) m where place = 1) r on true
where not c.fictional and coalesce(t.status, '') <> 'ENTERED_IN_ERROR' and c.number > :after and {condition}
order by c.number limit 51

-- == counting
select max(hardness) as hardness,
    case when count(low_tonnes) = count(*) then sum(low_tonnes) end as low,
    case when count(central_tonnes) = count(*) then sum(central_tonnes) end as central,
    case when count(high_tonnes) = count(*) then sum(high_tonnes) end as high
from (
    select m.*, rank() over (
        partition by case_id order by hardness desc, target_year desc, indicator desc, valid_from desc, instrument_id desc) as place

-- == counted
m.target_year <= 2030 and m.indicator in ('CO2_EQ', 'CO2') and {holds m}

-- == whole portfolio
with r as ({counting by case}
    from commitment m where {counted m}) m where place = 1 group by case_id),
i as (
    select g.case_id, max(case when g.kind = 'EOP' then 1 end) as eop, max(case when g.kind = 'JLOI' then 1 end) as jloi,
        max(case when g.kind = 'BINDING' then 1 end) as binding
    from instrument_state g where g.state = 'SIGNED' and {holds g} group by g.case_id),
k as (
    select case_id, case when count(*) = 1 then min(cluster_code) else 'several' end as cluster_code
    from case_cluster group by case_id)
{select}
from case_file c
join case_stage s on s.case_id = c.id and {holds s}
left join case_status t on t.case_id = c.id and {known t} and (t.status = 'ENTERED_IN_ERROR' or {valid t})
left join k on k.case_id = c.id
left join i on i.case_id = c.id
left join r on r.case_id = c.id
{names}
where not c.fictional and coalesce(t.status, '') <> 'ENTERED_IN_ERROR'
{end}

-- == cells
select c.type_code, s.stage_code, coalesce(t.status, 'ACTIVE'), coalesce(k.cluster_code, 'none'), coalesce(i.eop, 0),
    coalesce(i.jloi, 0), coalesce(i.binding, 0), coalesce(r.hardness, 0), count(*), count(r.low), sum(r.low),
    count(r.central), sum(r.central), count(r.high), sum(r.high)

-- == rows
select c.number, case when {open} then c.title end, case when {open} then n.name end,
    c.type_code, s.stage_code, coalesce(t.status, 'ACTIVE'), coalesce(k.cluster_code, 'none'),
    case when i.binding = 1 then 'BINDING' when i.jloi = 1 then 'JLOI' when i.eop = 1 then 'EOP' end, coalesce(r.hardness, 0),
    r.low, r.central, r.high, not {open}

-- == names of subjects
left join (
    select a.case_id, min(o.name) as name from case_party a join organisation o on o.id = a.organisation_id
    where a.role = 'SUBJECT' group by a.case_id) n on n.case_id = c.id
