-- Who can sign in, what they do and for whom, and their keys to the API. Users are blocked, never removed.
create table app_user (
    id uuid not null,
    username varchar(100) not null,
    display_name varchar(200) not null,
    password_hash varchar(400) not null,
    status varchar(10) not null,
    must_change_password boolean not null,
    version bigint not null,
    constraint pk_app_user primary key (id),
    constraint uq_app_user_username unique (username),
    constraint ck_app_user_status check (status in ('ACTIVE', 'BLOCKED'))
);

create table user_role (
    user_id uuid not null,
    role varchar(30) not null,
    constraint pk_user_role primary key (user_id, role),
    constraint fk_user_role_user foreign key (user_id) references app_user (id),
    constraint ck_user_role_role check (role in ('CASE_OFFICER', 'COORDINATOR', 'READER', 'AUDITOR', 'RECORDS_MANAGER',
        'COMPANY_EDITOR', 'COMPANY_SIGNATORY', 'PARTNER', 'MANAGER', 'ADMINISTRATOR'))
);

create table user_programme (
    user_id uuid not null,
    programme_code varchar(40) not null,
    constraint pk_user_programme primary key (user_id, programme_code),
    constraint fk_user_programme_user foreign key (user_id) references app_user (id),
    constraint fk_user_programme_programme foreign key (programme_code) references programme (code)
);

create table user_organisation (
    user_id uuid not null,
    organisation_id uuid not null,
    constraint pk_user_organisation primary key (user_id, organisation_id),
    constraint fk_user_organisation_user foreign key (user_id) references app_user (id),
    constraint fk_user_organisation_organisation foreign key (organisation_id) references organisation (id)
);

create table api_token (
    id uuid not null,
    user_id uuid not null,
    token_hash varchar(64) not null,
    label varchar(100) not null,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone,
    version bigint not null,
    constraint pk_api_token primary key (id),
    constraint uq_api_token_hash unique (token_hash),
    constraint fk_api_token_user foreign key (user_id) references app_user (id),
    constraint ck_api_token_term check (expires_at > created_at)
);

create index ix_api_token_user on api_token (user_id);
