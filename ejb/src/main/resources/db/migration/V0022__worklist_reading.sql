-- A page of a list is read in the order of an index: by status, by who it waits for, and masked cases by themselves.
create index ix_worklist_item_status on worklist_item (status, due_on, number);
create index ix_worklist_item_waiting on worklist_item (waits_for_company, due_on, number);
create index ix_worklist_item_confidential on worklist_item (confidential, number);
