package nl.maatstaf.exchange.file;

import java.util.List;

/** The files that a portfolio of cases is imported from, in the order in which they are loaded. */
public enum PortfolioFile implements ImportKind {
    SECTORS("code,name_nl,name_en", "source"),
    CLUSTERS("code,name_nl,name_en,kind", "source"),
    ORGANISATIONS("name,kind", "parent,place,cluster,sectors,aliases,fictional,source"),
    SITES("organisation,name,place", "province,latitude,longitude,cluster,programme,source"),
    CASES("case_ref,type,title", "organisation,cluster,programme,parties,sites,ministries,fictional,unnamed,source"),
    CASE_EVENTS("case_ref,event,occurred", "precision,value,party,published,detail,source");

    private final String required;
    private final String optional;

    PortfolioFile(String required, String optional) {
        this.required = required;
        this.optional = optional;
    }

    @Override
    public List<String> requiredColumns() {
        return List.of(required.split(","));
    }

    @Override
    public List<String> columns() {
        return List.of((required + "," + optional).split(","));
    }
}
