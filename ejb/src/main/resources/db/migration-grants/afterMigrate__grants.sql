-- Runs after every migration: the account that the application runs as may read and write,
-- but history (every table with a known_to, or a revision_id under one) and the log
-- it may only add to; of history it closes known_to and closed_at.
do $$
declare
    application constant text := '${applicationUser}';
    closing text;
    t record;
begin
    execute format('grant usage on schema %I to %I', current_schema(), application);
    for t in select tablename as name from pg_tables where schemaname = current_schema() loop
        execute format('revoke all on %I from %I', t.name, application);
        if t.name = 'flyway_schema_history' then
            execute format('grant select on %I to %I', t.name, application);
            continue;
        end if;
        select string_agg(quote_ident(column_name), ', ') into closing
            from information_schema.columns
            where table_schema = current_schema() and table_name = t.name and column_name in ('known_to', 'closed_at', 'version')
            having bool_or(column_name = 'known_to');
        if closing is not null then
            execute format('grant select, insert, update (%s) on %I to %I', closing, t.name, application);
        elsif t.name in ('audit_event', 'audit_seal', 'audit_seal_head') or exists (
                select 1 from information_schema.columns
                where table_schema = current_schema() and table_name = t.name and column_name = 'revision_id') then
            execute format('grant select, insert on %I to %I', t.name, application);
        else
            execute format('grant select, insert, update, delete on %I to %I', t.name, application);
        end if;
    end loop;
end
$$;
