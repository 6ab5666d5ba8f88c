-- A note is of a date, and can be something that happened: of a kind, with a source and where its document is. What stands is of the day it was written.
alter table case_note add column occurred_on date;
alter table case_note add column occurred_precision varchar(20) default 'DAY' not null;
alter table case_note add column kind varchar(60);
alter table case_note add column source varchar(1000);
alter table case_note add column place varchar(200);
alter table case_note add column reference varchar(200);

update case_note set occurred_on = cast(written_at at time zone 'Europe/Amsterdam' as date);

alter table case_note alter column occurred_precision drop default;
