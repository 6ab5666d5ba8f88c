-- Finds part of a text without reading every row. The extension comes with PostgreSQL, and the owner of the database may create it.
create extension if not exists pg_trgm;
create index ix_case_file_search on case_file using gin (lower(number || ' ' || title) gin_trgm_ops) with (gin_pending_list_limit = 256);
