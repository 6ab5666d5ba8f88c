-- What the files that a case came from call it, so that whoever makes the next file finds it on the case. The key is the
-- reference as it is compared: without spaces and capitals. Cases that came before have none until a file names them.
alter table case_file add column reference varchar(60);
alter table case_file add column reference_key varchar(60);
alter table case_file add constraint uq_case_file_reference unique (reference_key);
