package nl.maatstaf.exchange.service.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.subject.CaseDescription;
import nl.maatstaf.casefile.subject.CaseParty;
import nl.maatstaf.casefile.subject.CaseSubject;
import nl.maatstaf.exchange.file.CaseEventRow;
import nl.maatstaf.exchange.file.CaseFactRow;
import nl.maatstaf.exchange.file.CaseRow;
import nl.maatstaf.exchange.file.CodeRow;
import nl.maatstaf.exchange.file.OrganisationRow;
import nl.maatstaf.exchange.file.SiteRow;
import nl.maatstaf.exchange.row.Cell;
import nl.maatstaf.exchange.row.RowContent;
import nl.maatstaf.exchange.service.plan.ImportPreview.Difference;
import nl.maatstaf.party.Location;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.OrganisationProfile;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.Site;
import nl.maatstaf.text.SearchKey;
import nl.maatstaf.text.WrittenNumber;
import org.jspecify.annotations.Nullable;

/**
 * Compares rows with what is stored now, column by column, in the words of the files. What a load does not change, such
 * as the kind of a cluster that is there, is no difference; an organisation is the same by whatever name.
 */
final class RowDifferences {

    private final ImportLookup lookup;
    private final Map<SearchKey, Organisation> organisations;
    private final CaseRefs cases;
    private final Map<UUID, List<Site>> sites = new HashMap<>();

    /**
     * Compares rows.
     *
     * @param organisations those that go by the names in the files
     * @param cases those that the files are about
     */
    RowDifferences(ImportLookup lookup, Map<SearchKey, Organisation> organisations, CaseRefs cases) {
        this.lookup = lookup;
        this.organisations = organisations;
        this.cases = cases;
    }

    /** Whether such a row can be compared; an event or commitment that says otherwise what was loaded cannot. */
    boolean isCompared(RowContent content) {
        return !(content instanceof CaseEventRow || content instanceof CaseFactRow);
    }

    /** What is otherwise; nothing when what the row is about cannot be found. */
    List<Difference> of(RowContent content) {
        Compared compared = new Compared();
        switch (content) {
            case CodeRow row -> compare(row, compared);
            case OrganisationRow row -> compare(row, compared);
            case SiteRow row -> compare(row, compared);
            case CaseRow row -> compare(row, compared);
            default -> {}
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
                .cell(
                        "parent",
                        profile.parentId() == null ? null : lookup.nameOf(profile.parentId()),
                        row.parent().map(this::name))
                .cell("place", profile.place(), row.place())
                .cell("cluster", profile.clusterCode(), row.cluster())
                .cell("sectors", profile.sectors(), row.sectors())
                .column("aliases", known.aliases(), names);
    }

    private void compare(SiteRow row, Compared compared) {
        Organisation owner = organisations.get(row.organisation().key());
        if (owner == null) {
            return;
        }
        site(owner.id(), row.name()).ifPresent(site -> {
            Location there = site.location();
            compared.column("place", there.place(), row.place())
                    .cell("province", there.province(), row.province())
                    .cell("latitude", there.latitude(), row.latitude())
                    .cell("longitude", there.longitude(), row.longitude())
                    .cell("cluster", site.clusterCode().orElse(null), row.cluster())
                    .cell("programme", site.programmeCode().orElse(null), row.programme());
        });
    }

    private void compare(CaseRow row, Compared compared) {
        CaseFile known = cases.find(row.ref());
        if (known == null) {
            return;
        }
        CaseSubject before = known.subject();
        CaseDescription about = before.description();
        compared.column("title", about.title().text(), row.title().text())
                .cell(
                        "organisation",
                        () -> parties(about, true),
                        row.organisations().map(this::names))
                .cell("cluster", about.clusters(), row.clusters())
                .cell("parties", () -> parties(about, false), row.parties().map(this::names))
                .cell("sites", () -> sites(about), row.sites().map(names -> sites(about, row, names)))
                .cell("ministries", about.ministries(), row.ministries())
                .cell("fictional", before.fictional(), row.fictional())
                .cell("unnamed", before.unnamed(), row.unnamed());
    }

    private Set<String> parties(CaseDescription about, boolean subjects) {
        return about.parties().stream()
                .filter(party -> (party.role() == CaseParty.Role.SUBJECT) == subjects)
                .map(party -> lookup.nameOf(party.organisationId()))
                .collect(Collectors.toSet());
    }

    private Set<String> sites(CaseDescription about) {
        return subjects(about)
                .flatMap(subject -> sites(subject).stream())
                .filter(site -> about.sites().contains(site.id()))
                .map(Site::name)
                .collect(Collectors.toSet());
    }

    private Set<String> sites(CaseDescription about, CaseRow row, List<PartyName> names) {
        List<UUID> owners = row.organisations().isAbsent()
                ? subjects(about).toList()
                : row.organisations().over(List.of(), List.of()).stream()
                        .map(name -> organisations.get(name.key()))
                        .filter(Objects::nonNull)
                        .map(Organisation::id)
                        .toList();
        return names.stream()
                .map(name -> owners.stream()
                        .flatMap(owner -> site(owner, name).stream())
                        .map(Site::name)
                        .findFirst()
                        .orElse(name.text()))
                .collect(Collectors.toSet());
    }

    private static Stream<UUID> subjects(CaseDescription about) {
        return about.parties().stream()
                .filter(party -> party.role() == CaseParty.Role.SUBJECT)
                .map(CaseParty::organisationId);
    }

    private Optional<Site> site(UUID organisation, PartyName name) {
        return sites(organisation).stream()
                .filter(site -> SearchKey.of(site.name()).equals(name.key()))
                .findFirst();
    }

    private List<Site> sites(UUID organisation) {
        return sites.computeIfAbsent(organisation, lookup::sites);
    }

    private Set<String> names(List<PartyName> names) {
        return names.stream().map(this::name).collect(Collectors.toSet());
    }

    /** The organisation's own name, when it is known. */
    private String name(PartyName name) {
        Organisation known = organisations.get(name.key());
        return known == null ? name.text() : known.name();
    }

    private static @Nullable String written(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Collection<?> values ->
                values.isEmpty()
                        ? null
                        : values.stream().map(Object::toString).sorted().collect(Collectors.joining("; "));
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
            case Boolean flag -> flag ? "yes" : "no";
            case BigDecimal number -> WrittenNumber.DUTCH.write(number) + "°";
            default -> value.toString();
        };
    }

    /** The columns that differ so far. */
    private static final class Compared {

        private final List<Difference> found = new ArrayList<>();

        Compared cell(String column, @Nullable Object before, Cell<?> after) {
            return cell(column, () -> before, after);
        }

        /** What the cell says nothing of is no difference. */
        Compared cell(String column, Supplier<@Nullable Object> before, Cell<?> after) {
            return after.isAbsent()
                    ? this
                    : column(column, before.get(), after.value().orElse(null));
        }

        Compared column(String column, @Nullable Object before, @Nullable Object after) {
            String there = written(before);
            String wanted = written(after);
            if (!Objects.equals(there, wanted)) {
                found.add(new Difference(column, there, wanted));
            }
            return this;
        }
    }
}
