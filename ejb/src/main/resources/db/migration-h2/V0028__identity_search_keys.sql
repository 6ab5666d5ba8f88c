-- Users are found and put in order by what is left of their name without accents, capitals, spaces and punctuation.
alter table app_user add column search_key varchar(800) default '' not null;
