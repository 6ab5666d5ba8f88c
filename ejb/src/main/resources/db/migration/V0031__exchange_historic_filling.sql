-- What an import loads is known from now, unless an administrator chose that it is known from its publication, and said why:
-- that changes what was answered about the past.
alter table import_run add column historic boolean not null default false;
alter table import_run add column reason varchar(4000);
alter table import_run add constraint ck_import_run_reason check (historic = false or reason is not null);
