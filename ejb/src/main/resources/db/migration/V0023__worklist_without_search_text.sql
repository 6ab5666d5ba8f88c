-- What is searched stands where it is kept: numbers and titles with the case, names with the organisation.
alter table worklist_item drop column search_text;
