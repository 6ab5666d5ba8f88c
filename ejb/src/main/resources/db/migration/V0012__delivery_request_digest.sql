-- A key that comes again with another request is refused: what the first one asked is kept as a digest. Keys from before
-- have none, so they are refused too and never pass for a repetition.
alter table idempotency_key add column request_digest varchar(64) default '' not null;
alter table idempotency_key alter column request_digest drop default;
