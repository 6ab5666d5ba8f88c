package nl.maatstaf.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that can be imported, in the order in which they are taken in. */
public enum ImportKind {
    SECTORS("code,name_nl,name_en", "source"),
    CLUSTERS("code,name_nl,name_en,kind", "source"),
    ORGANISATIONS("name,kind", "parent,place,cluster,sectors,aliases,fictional,source"),
    SITES("organisation,name,place", "province,latitude,longitude,cluster,programme,source"),
    CASES("case_ref,type,title", "organisation,cluster,programme,parties,sites,ministries,fictional,unnamed,source"),
    CASE_EVENTS("case_ref,event,occurred,precision", "value,party,published,detail,source"),
    COMMITMENTS(
            "case_ref,instrument,indicator",
            "low_kt,central_kt,high_kt,baseline_from,baseline_to,target_year,text,source");

    private final String required;
    private final String optional;

    ImportKind(String required, String optional) {
        this.required = required;
        this.optional = optional;
    }

    /** The name of its file without extension, such as {@code case_events}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns a file must have. */
    public List<String> requiredColumns() {
        return List.of(required.split(","));
    }

    /** All columns a file may have, in the usual order. */
    public List<String> columns() {
        return List.of((required + "," + optional).split(","));
    }

    /** The kind a file is of, by its name, whatever folder and version stand around it: {@code cases (2).csv}. */
    public static Optional<ImportKind> ofFile(String fileName) {
        String name = fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> name.matches(kind.code() + "([^a-z_].*)?"))
                .findFirst();
    }

    /** The kind whose columns a header is likeliest to have; empty when it has the required columns of none. */
    public static Optional<ImportKind> ofHeader(Set<String> header) {
        return Arrays.stream(values())
                .filter(kind -> header.containsAll(kind.requiredColumns())
                        && kind.columns().containsAll(header))
                .findFirst();
    }
}
