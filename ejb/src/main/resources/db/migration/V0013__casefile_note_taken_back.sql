-- A wrong note is taken back: it leaves the page of its case and stays in the table, as what is known of it stays in the log.
alter table case_note add column taken_back_at timestamp(6) with time zone;
