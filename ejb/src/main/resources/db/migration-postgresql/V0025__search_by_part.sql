-- Finds part of a text without reading every row, and lists organisations in the order of their names.
-- The extension comes with PostgreSQL, and the owner of a database may create it.
create extension if not exists pg_trgm;
create index ix_case_file_search on case_file using gin (lower(number || ' ' || title) gin_trgm_ops) with (gin_pending_list_limit = 256);
create index ix_organisation_alias_search on organisation_alias using gin (search_key gin_trgm_ops) with (gin_pending_list_limit = 256);
create index ix_organisation_order on organisation (lower(name));
