package nl.maatstaf.exchange.service.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.maatstaf.exchange.file.OrganisationRow;
import nl.maatstaf.exchange.file.PortfolioFile;
import nl.maatstaf.exchange.file.SiteRow;
import nl.maatstaf.exchange.row.Row;
import nl.maatstaf.exchange.row.RowFlaw;
import nl.maatstaf.party.Site;

/** Checks what the rows of organisations and sites point at: in the other rows, and in what is stored. */
final class PlanCheck {

    private final ImportPlan plan;
    private final ImportLookup lookup;
    private final PlanNames names;
    private final Map<String, Boolean> sectors = new HashMap<>();
    private final List<String> programmes;

    PlanCheck(ImportPlan plan, ImportLookup lookup, PlanNames names) {
        this.plan = plan;
        this.lookup = lookup;
        this.names = names;
        this.programmes = lookup.programmes();
    }

    void check() {
        ImportPlan.fresh(plan.organisations()).forEach(planned -> check(planned.row(), planned.content()));
        ImportPlan.fresh(plan.sites()).forEach(planned -> check(planned.row(), planned.content()));
    }

    private void check(Row row, OrganisationRow content) {
        content.parent().value().ifPresent(parent -> names.checkOrganisation(row, "parent", parent));
        content.sectors().value().ifPresent(codes -> codes.forEach(code -> checkSector(row, code)));
        content.cluster().value().ifPresent(code -> names.checkCluster(row, code));
    }

    private void checkSector(Row row, String code) {
        boolean known = sectors.computeIfAbsent(
                code,
                key -> plan.sectors().stream()
                                .anyMatch(planned -> planned.content().code().equals(key))
                        || lookup.hasSector(key));
        if (!known && names.isRead(PortfolioFile.SECTORS)) {
            row.flaw("sectors", RowFlaw.CODE_UNKNOWN, code, "sectors");
        }
    }

    private void check(Row row, SiteRow content) {
        names.checkOrganisation(row, "organisation", content.organisation());
        content.cluster().value().ifPresent(code -> names.checkCluster(row, code));
        content.programme()
                .value()
                .filter(code -> !programmes.contains(code))
                .ifPresent(
                        code -> row.flaw("programme", RowFlaw.VALUE_NOT_ALLOWED, code, String.join(", ", programmes)));
        row.accepted(
                "latitude",
                () -> content.over(names.stored(content.organisation())
                        .flatMap(owner -> names.site(owner, content.name()))
                        .map(Site::location)
                        .orElse(null)));
    }
}
