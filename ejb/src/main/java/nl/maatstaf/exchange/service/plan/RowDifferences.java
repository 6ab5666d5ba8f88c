package nl.maatstaf.exchange.service.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.subject.CaseDescription;
import nl.maatstaf.casefile.subject.CaseParty;
import nl.maatstaf.casefile.subject.CaseSubject;
import nl.maatstaf.exchange.file.CaseRow;
import nl.maatstaf.exchange.file.CodeRow;
import nl.maatstaf.exchange.file.OrganisationRow;
import nl.maatstaf.exchange.file.SiteRow;
import nl.maatstaf.exchange.row.RowContent;
import nl.maatstaf.exchange.service.plan.ImportPreview.Difference;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.OrganisationProfile;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.Site;
import nl.maatstaf.text.SearchKey;
import org.jspecify.annotations.Nullable;

/**
 * Compares rows with what is stored now, column by column, in the words of the files. What a load does not change, such
 * as the kind of a cluster that is there, is no difference; an organisation is the same by whatever name.
 */
final class RowDifferences {

    private final ImportLookup lookup;
    private final Map<SearchKey, Organisation> organisations;
    private final Map<String, CaseFile> cases;

    /**
     * Compares these rows.
     *
     * @param changed the rows that will be asked about
     */
    RowDifferences(ImportLookup lookup, List<RowContent> changed) {
        this.lookup = lookup;
        this.organisations = lookup.organisations(
                changed.stream().flatMap(row -> row.names().stream()).toList());
        this.cases = lookup.cases(changed.stream()
                .filter(CaseRow.class::isInstance)
                .map(RowContent::key)
                .toList());
    }

    /** What is otherwise; nothing when what the row is about cannot be found. */
    List<Difference> of(RowContent content) {
        Compared compared = new Compared();
        switch (content) {
            case CodeRow row -> compare(row, compared);
            case OrganisationRow row -> compare(row, compared);
            case SiteRow row -> compare(row, compared);
            case CaseRow row -> compare(row, compared);
            default -> {} // an event or commitment that was loaded otherwise is an error
        }
        return compared.found;
    }

    private void compare(CodeRow row, Compared compared) {
        lookup.namesOf(row)
                .ifPresent(names -> compared.column("name_nl", names.nl(), row.dutchName())
                        .column("name_en", names.en(), row.englishName()));
    }

    private void compare(OrganisationRow row, Compared compared) {
        Organisation known = organisations.get(row.name().key());
        if (known == null) {
            return;
        }
        OrganisationProfile profile = known.profile();
        Set<String> names = new HashSet<>(known.aliases());
        row.aliases().stream().filter(alias -> !known.isKnownAs(alias)).forEach(alias -> names.add(alias.text()));
        compared.column("kind", profile.kind(), row.kind())
                .column(
                        "parent",
                        profile.parentId() == null ? null : lookup.nameOf(profile.parentId()),
                        name(row.parent()))
                .column("place", profile.place(), row.place())
                .column("cluster", profile.clusterCode(), row.cluster())
                .column("sectors", profile.sectors(), row.sectors())
                .column("aliases", known.aliases(), names);
    }

    private void compare(SiteRow row, Compared compared) {
        Organisation owner = organisations.get(row.organisation().key());
        if (owner == null) {
            return;
        }
        lookup.site(owner, row.name())
                .ifPresent(site -> compared.column(
                                "place", site.location().place(), row.location().place())
                        .column(
                                "province",
                                site.location().province(),
                                row.location().province())
                        .column(
                                "latitude",
                                site.location().latitude(),
                                row.location().latitude())
                        .column(
                                "longitude",
                                site.location().longitude(),
                                row.location().longitude())
                        .column("cluster", site.clusterCode().orElse(null), row.cluster())
                        .column("programme", site.programmeCode().orElse(null), row.programme()));
    }

    private void compare(CaseRow row, Compared compared) {
        CaseFile known = cases.get(row.ref());
        if (known == null) {
            return;
        }
        CaseSubject before = known.subject();
        CaseDescription about = before.description();
        compared.column("title", about.title().text(), row.title().text())
                .column("organisation", parties(about, true), names(row.organisations()))
                .column("cluster", about.clusters(), row.clusters())
                .column("parties", parties(about, false), names(row.parties()))
                .column("sites", sites(about), sites(row))
                .column("ministries", about.ministries(), row.ministries())
                .column("fictional", before.fictional(), row.fictional())
                .column("unnamed", before.unnamed(), row.unnamed());
    }

    private Set<String> parties(CaseDescription about, boolean subjects) {
        return about.parties().stream()
                .filter(party -> (party.role() == CaseParty.Role.SUBJECT) == subjects)
                .map(party -> lookup.nameOf(party.organisationId()))
                .collect(Collectors.toSet());
    }

    private Set<String> sites(CaseDescription about) {
        return about.parties().stream()
                .filter(party -> party.role() == CaseParty.Role.SUBJECT)
                .flatMap(party -> lookup.sites(party.organisationId()).stream())
                .filter(site -> about.sites().contains(site.id()))
                .map(Site::name)
                .collect(Collectors.toSet());
    }

    private Set<String> sites(CaseRow row) {
        return row.sites().stream()
                .map(PartyName::new)
                .map(name -> row.organisations().stream()
                        .map(organisation -> organisations.get(organisation.key()))
                        .flatMap(organisation ->
                                organisation == null ? Stream.empty() : lookup.site(organisation, name).stream())
                        .map(Site::name)
                        .findFirst()
                        .orElse(name.text()))
                .collect(Collectors.toSet());
    }

    private Set<String> names(List<PartyName> names) {
        return names.stream().map(name -> String.valueOf(name(name))).collect(Collectors.toSet());
    }

    /** The organisation's own name, when it is lookup. */
    private @Nullable String name(@Nullable PartyName name) {
        Organisation known = name == null ? null : organisations.get(name.key());
        return known == null ? cell(name) : known.name();
    }

    private static @Nullable String cell(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Collection<?> values ->
                values.isEmpty()
                        ? null
                        : values.stream().map(Object::toString).sorted().collect(Collectors.joining("; "));
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
            case Boolean flag -> flag ? "yes" : "no";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }

    /** The columns that differ so far. */
    private static final class Compared {

        private final List<Difference> found = new ArrayList<>();

        Compared column(String column, @Nullable Object before, @Nullable Object after) {
            String there = cell(before);
            String wanted = cell(after);
            if (!Objects.equals(there, wanted)) {
                found.add(new Difference(column, there, wanted));
            }
            return this;
        }
    }
}
