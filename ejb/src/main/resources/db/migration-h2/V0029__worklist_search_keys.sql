-- The lists are put in order by the keys of organisations and users, which know every letter.
update worklist_item set
    organisation_key = coalesce((select left(o.search_key, 200) from organisation o where o.id = worklist_item.organisation_id), ''),
    officer_key = coalesce((select left(u.search_key, 200) from app_user u where u.id = worklist_item.officer_id), '');
