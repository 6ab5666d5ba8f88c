-- What lists can be filtered by is asked with every page: the provinces of sites and the sectors of organisations.
create index ix_site_province on site (province);
create index ix_organisation_sector_code on organisation_sector (sector_code);
