-- A task that should never have been set out is taken back: it is on no list, and the log keeps it.
alter table case_task drop constraint ck_case_task_state;
alter table case_task add constraint ck_case_task_state check (state in ('OPEN', 'DONE', 'TAKEN_BACK'));
