-- Whose teams someone is in, for the lists of their cases.
create index ix_case_team_member_user on case_team_member (user_id, case_id);
