-- Everything that happened, append-only: one hash chain per stream, and daily signed heads so that a cut-off end shows.
-- Only audit_chain is ever updated; the application's own user gets no update or delete on the other tables.
create table audit_chain (
    stream varchar(60) not null,
    last_sequence bigint not null,
    last_hash varchar(64) not null,
    version bigint not null,
    constraint pk_audit_chain primary key (stream)
);

create table audit_event (
    id uuid not null,
    stream varchar(60) not null,
    sequence bigint not null,
    recorded_at timestamp(6) with time zone not null,
    occurred_on date,
    occurred_precision varchar(20) not null,
    actor_id uuid not null,
    actor_name varchar(200) not null,
    origin varchar(10) not null,
    subject_type varchar(60) not null,
    subject_id uuid not null,
    action varchar(60) not null,
    reason text,
    shared boolean not null,
    payload text,
    payload_digest varchar(64) not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null,
    constraint pk_audit_event primary key (id),
    constraint uq_audit_event_sequence unique (stream, sequence),
    constraint fk_audit_event_chain foreign key (stream) references audit_chain (stream),
    constraint ck_audit_event_sequence check (sequence > 0),
    constraint ck_audit_event_origin check (origin in ('PAGE', 'API', 'IMPORT', 'SYSTEM')),
    constraint ck_audit_event_occurred check ((occurred_on is null) = (occurred_precision = 'UNKNOWN'))
);

create table audit_seal (
    number bigint not null,
    sealed_at timestamp(6) with time zone not null,
    previous_digest varchar(64) not null,
    digest varchar(64) not null,
    signature varchar(100) not null,
    constraint pk_audit_seal primary key (number),
    constraint uq_audit_seal_previous unique (previous_digest)
);

create table audit_seal_head (
    seal_number bigint not null,
    stream varchar(60) not null,
    last_sequence bigint not null,
    last_hash varchar(64) not null,
    constraint pk_audit_seal_head primary key (seal_number, stream),
    constraint fk_audit_seal_head_seal foreign key (seal_number) references audit_seal (number),
    constraint fk_audit_seal_head_chain foreign key (stream) references audit_chain (stream)
);

create index ix_audit_seal_head_stream on audit_seal_head (stream, last_sequence);
