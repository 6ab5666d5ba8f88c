-- H2 reads no index backwards, so each order of the worklist has one for the other direction.
create index ix_worklist_item_number_desc on worklist_item (number desc);
create index ix_worklist_item_due_desc on worklist_item (due_on desc, number desc);
create index ix_worklist_item_changed_desc on worklist_item (last_changed_at desc, number desc);
create index ix_worklist_item_organisation_desc on worklist_item (organisation_key desc, number desc);
create index ix_worklist_item_officer_name_desc on worklist_item (officer_key desc, number desc);
create index ix_worklist_item_stage_desc on worklist_item (stage_position desc, number desc);
create index ix_worklist_item_reduction_desc on worklist_item (reduction_key desc, number desc);
create index ix_worklist_item_confidential_desc on worklist_item (confidential desc, number desc);
create index ix_worklist_item_mine_desc on worklist_item (officer_id desc, due_on desc, number desc);
create index ix_worklist_item_waiting_desc on worklist_item (waits_for_company desc, due_on desc, number desc);
