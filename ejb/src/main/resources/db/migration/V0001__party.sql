-- Who takes part in the programmes, found by any name they go by, and the tables they are ordered by.
-- An organisation's own name is an alias too, so that one index serves every search.
create table sector (
    code varchar(40) not null,
    name_nl varchar(200) not null,
    name_en varchar(200) not null,
    version bigint not null,
    constraint pk_sector primary key (code)
);

create table cluster (
    code varchar(40) not null,
    name_nl varchar(200) not null,
    name_en varchar(200) not null,
    kind varchar(20) not null,
    version bigint not null,
    constraint pk_cluster primary key (code),
    constraint ck_cluster_kind check (kind in ('GEOGRAPHIC', 'NON_GEOGRAPHIC'))
);

create table programme (
    code varchar(40) not null,
    name_nl varchar(200) not null,
    name_en varchar(200) not null,
    constraint pk_programme primary key (code)
);

create table organisation (
    id uuid not null,
    name varchar(200) not null,
    kind varchar(30) not null,
    parent_id uuid,
    place varchar(200),
    cluster_code varchar(40),
    fictional boolean not null,
    version bigint not null,
    constraint pk_organisation primary key (id),
    constraint fk_organisation_parent foreign key (parent_id) references organisation (id),
    constraint fk_organisation_cluster foreign key (cluster_code) references cluster (code),
    constraint ck_organisation_parent check (parent_id <> id),
    constraint ck_organisation_kind check (kind in (
        'COMPANY', 'MINISTRY', 'PROVINCE', 'MUNICIPALITY', 'AGENCY', 'REGULATOR', 'ADVISORY_COMMITTEE',
        'GRID_OPERATOR', 'INFRASTRUCTURE', 'PORT_AUTHORITY', 'CLUSTER_ORGANISATION', 'INDUSTRY_ASSOCIATION',
        'FINANCIER', 'KNOWLEDGE_INSTITUTE', 'OTHER'))
);

create table organisation_alias (
    organisation_id uuid not null,
    alias varchar(200) not null,
    search_key varchar(800) not null,
    constraint pk_organisation_alias primary key (organisation_id, search_key),
    constraint fk_organisation_alias_organisation foreign key (organisation_id) references organisation (id),
    constraint uq_organisation_alias_search_key unique (search_key)
);

create table organisation_sector (
    organisation_id uuid not null,
    sector_code varchar(40) not null,
    constraint pk_organisation_sector primary key (organisation_id, sector_code),
    constraint fk_organisation_sector_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_organisation_sector_sector foreign key (sector_code) references sector (code)
);

create table site (
    id uuid not null,
    organisation_id uuid not null,
    name varchar(200) not null,
    place varchar(200) not null,
    province varchar(200),
    latitude numeric(9, 6),
    longitude numeric(9, 6),
    cluster_code varchar(40),
    programme_code varchar(40),
    version bigint not null,
    constraint pk_site primary key (id),
    constraint fk_site_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_site_cluster foreign key (cluster_code) references cluster (code),
    constraint fk_site_programme foreign key (programme_code) references programme (code),
    constraint uq_site_name unique (organisation_id, name),
    constraint ck_site_coordinates check ((latitude is null) = (longitude is null)),
    constraint ck_site_latitude check (latitude between -90 and 90),
    constraint ck_site_longitude check (longitude between -180 and 180)
);

create table contact (
    id uuid not null,
    organisation_id uuid not null,
    name varchar(200) not null,
    role_title varchar(200),
    email varchar(200),
    phone varchar(200),
    version bigint not null,
    constraint pk_contact primary key (id),
    constraint fk_contact_organisation foreign key (organisation_id) references organisation (id)
);

create index ix_organisation_parent on organisation (parent_id);
create index ix_contact_organisation on contact (organisation_id);

insert into programme (code, name_nl, name_en) values
    ('maatwerk', 'Maatwerkaanpak', 'Tailored approach'),
    ('cluster6', 'Actieplan Cluster 6', 'Cluster 6 action plan'),
    ('energiebesparing', 'Energiebesparing', 'Energy saving'),
    ('ruimte', 'Ruimte voor industrie', 'Space for industry'),
    ('nieuwe_industrie', 'Nieuwe industrie', 'New industry');

insert into cluster (code, name_nl, name_en, kind, version) values
    ('chemelot', 'Chemelot', 'Chemelot', 'GEOGRAPHIC', 1),
    ('noord_nederland', 'Noord-Nederland', 'Northern Netherlands', 'GEOGRAPHIC', 1),
    ('noordzeekanaalgebied', 'Noordzeekanaalgebied', 'North Sea Canal Area', 'GEOGRAPHIC', 1),
    ('rotterdam_moerdijk', 'Rotterdam-Moerdijk', 'Rotterdam-Moerdijk', 'GEOGRAPHIC', 1),
    ('zeeland_west_brabant', 'Zeeland/West-Brabant', 'Zeeland/West Brabant', 'GEOGRAPHIC', 1),
    ('cluster_6', 'Cluster 6', 'Cluster 6', 'NON_GEOGRAPHIC', 1);
