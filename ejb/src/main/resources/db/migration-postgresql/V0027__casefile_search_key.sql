-- A case is found by what is left of its number and title without accents, capitals, spaces and punctuation.
alter table case_file add column search_key varchar(900) default '' not null;
drop index ix_case_file_search;
create index ix_case_file_search on case_file using gin (search_key gin_trgm_ops) with (gin_pending_list_limit = 256);
