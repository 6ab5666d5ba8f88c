-- A case is found by what is left of its number and title without accents, capitals, spaces and punctuation.
alter table case_file add column search_key varchar(900) default '' not null;
