-- Somebody can state when a case came into its stages earlier: no gate is judged, and a stage can be stated to have been skipped.
alter table case_stage drop constraint ck_case_stage_manner;

alter table case_stage add constraint ck_case_stage_manner
    check (manner in ('OPENED', 'PASSED', 'SKIPPED', 'RETURNED', 'IMPORTED', 'STATED', 'STATED_SKIPPING'));
