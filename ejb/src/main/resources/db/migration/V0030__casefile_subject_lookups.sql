-- Lists are narrowed by any cluster and by the province of any site of a case, so both are looked up from their own side too.
create index ix_case_cluster_code on case_cluster (cluster_code, case_id);
create index ix_case_site_site on case_site (site_id, case_id);
