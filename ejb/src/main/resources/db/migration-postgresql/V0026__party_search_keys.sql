-- Organisations and sites are put in order, and sites found, by what is left of a name without accents, capitals, spaces and
-- punctuation, which no database works out alike: the application writes it, and what was there gets it in the next step.
-- A name that was an organisation's own before says so.
alter table organisation add column search_key varchar(800) collate "C" default '' not null;
alter table organisation_alias add column kind varchar(10) default 'OTHER' not null;
alter table organisation_alias add constraint ck_organisation_alias_kind check (kind in ('OWN', 'FORMER', 'OTHER'));
alter table site add column name_key varchar(800) collate "C" default '' not null;
alter table site add column place_key varchar(800) collate "C" default '' not null;
drop index ix_organisation_order;
create index ix_organisation_order on organisation (search_key);
