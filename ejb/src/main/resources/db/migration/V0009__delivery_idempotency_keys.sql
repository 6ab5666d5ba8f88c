-- A request repeated with the same key acts once: the key is claimed in the transaction of what it does.
create table idempotency_key (
    actor_id uuid not null,
    request_key varchar(100) not null,
    operation varchar(40) not null,
    resource varchar(200) not null,
    claimed_at timestamp(6) with time zone not null,
    constraint pk_idempotency_key primary key (actor_id, request_key)
);
