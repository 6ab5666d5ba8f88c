-- What someone typed in a form and has not sent yet is kept until it is sent: one row for each user, form and thing, which
-- the next overwrites.
create table draft (
    owner_id uuid not null,
    form varchar(100) not null,
    subject varchar(200) not null,
    content varchar(65536) not null,
    saved_at timestamp(6) with time zone not null,
    constraint pk_draft primary key (owner_id, form, subject),
    constraint fk_draft_owner foreign key (owner_id) references app_user (id)
);

create index ix_draft_saved_at on draft (saved_at);
