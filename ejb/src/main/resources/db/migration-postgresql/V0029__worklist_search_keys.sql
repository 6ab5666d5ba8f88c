-- The lists are put in order by the keys of organisations and users, which know every letter; by the place of each letter
-- in Unicode, as H2 does, whatever the language of the server.
alter table worklist_item alter column organisation_key type varchar(200) collate "C";
alter table worklist_item alter column officer_key type varchar(200) collate "C";
update worklist_item set
    organisation_key = coalesce((select left(o.search_key, 200) from organisation o where o.id = worklist_item.organisation_id), ''),
    officer_key = coalesce((select left(u.search_key, 200) from app_user u where u.id = worklist_item.officer_id), '');
