package nl.maatstaf.bench.lists;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.agreement.CountingCommitments;
import nl.maatstaf.agreement.CountingRule;
import nl.maatstaf.agreement.Instruments;
import nl.maatstaf.audit.Event;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.audit.Subject;
import nl.maatstaf.audit.service.Recorded;
import nl.maatstaf.bench.product.Product;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CaseFiles;
import nl.maatstaf.casefile.StageEntry;
import nl.maatstaf.casefile.vocabulary.CaseEvents;
import nl.maatstaf.database.HistoryCondition;
import nl.maatstaf.portfolio.service.PortfolioCaseRow;
import nl.maatstaf.portfolio.service.PortfolioCases;
import nl.maatstaf.portfolio.service.PortfolioFilter;
import nl.maatstaf.portfolio.service.PortfolioQueries;
import nl.maatstaf.quantity.TonnesBand;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.worklist.persistence.Worklist;
import org.jspecify.annotations.Nullable;

/** Whether generated cases are what the services of the product would have made of them, on a sample. */
final class GeneratedCheck {

    static final int SAMPLE = 200;

    private static final String ROW = "select cast(w as text) from worklist_item w where w.case_id = :case";

    private final Product product;
    private final HandSql hand;

    GeneratedCheck(Product product, HandSql hand) {
        this.product = product;
        this.hand = hand;
    }

    /** That something happened on a case, so that its row is worked out anew. */
    private record Happened(UUID caseId) implements Event {

        @Override
        public EventType type() {
            return CaseEvents.STAGE_MOVED;
        }

        @Override
        public Stream stream() {
            return Stream.ofCase(caseId);
        }

        @Override
        public Subject subject() {
            return new Subject("case", caseId);
        }

        @Override
        public PartialDate occurred() {
            return PartialDate.on(GeneratedCases.today());
        }
    }

    /** How many of the sample were compared: as many as there are, or it fails. */
    int compare(int cases) throws Exception {
        List<String> differences = new ArrayList<>(rows(cases));
        differences.addAll(figures());
        if (!differences.isEmpty()) {
            throw new IllegalStateException(
                    differences.size() + " generated cases are no work of the product: " + differences.getFirst());
        }
        return SAMPLE;
    }

    /** Rows of the lists, as generated and as the product works them out. */
    private List<String> rows(int cases) throws Exception {
        List<String> differences = new ArrayList<>();
        for (int one = 0; one < SAMPLE; one++) {
            UUID id = GeneratedCases.caseId(1 + one * (cases / SAMPLE));
            List<String> generated = row(id);
            refresh(id);
            String difference = Cells.difference(generated, row(id));
            if (!difference.isEmpty()) {
                differences.add(difference);
            }
        }
        return differences;
    }

    private List<String> row(UUID id) throws SQLException {
        return hand.inRequest(connection -> HandSql.rows(connection, ROW, Map.of("case", id)));
    }

    private void refresh(UUID id) throws Exception {
        asked(() -> {
            product.get(Worklist.class).update(new Recorded(List.of(new Happened(id)), Instant.EPOCH));
            return null;
        });
    }

    /** The first cases of the portfolio, as its statement tells them and as the rules of the domain do. */
    private List<String> figures() throws Exception {
        List<String> differences = new ArrayList<>();
        asked(() -> {
            product.get(CurrentActor.class).set(Readers.MANAGER);
            PortfolioCases found = product.get(PortfolioQueries.class)
                    .cases(
                            GeneratedCases.today(),
                            Optional.empty(),
                            PortfolioFilter.all(),
                            PortfolioCases.FROM_START,
                            SAMPLE);
            for (PortfolioCaseRow row : found.rows()) {
                String byDomain = byDomain(row.number());
                String told = Cells.of(row.number(), row.stage(), row.status(), row.hardness(), row.reduction());
                if (!byDomain.equals(told)) {
                    differences.add(told + " / " + byDomain);
                }
            }
            return null;
        });
        return differences;
    }

    private String byDomain(String number) {
        CaseFile found = product.get(CaseFiles.class).find(number).orElseThrow();
        CountingCommitments counting = new CountingRule(CountingRule.DEFAULT_YEAR, CountingRule.GREENHOUSE_GASES)
                .of(
                        product.get(Instruments.class).ofCase(found.id()).stream()
                                .flatMap(one -> one.commitments().stream())
                                .toList(),
                        GeneratedCases.today(),
                        HistoryCondition.STILL_KNOWN);
        @Nullable TonnesBand reduction = counting.reduction().orElse(null);
        return Cells.of(
                number,
                found.stageOn(GeneratedCases.today(), HistoryCondition.STILL_KNOWN)
                        .map(StageEntry::stageCode)
                        .orElse(null),
                found.status(),
                counting.kind().orElse(null),
                reduction);
    }

    private void asked(Callable<@Nullable Object> work) throws Exception {
        product.inRequest(() -> {
            product.inTransaction(work);
            return 0;
        });
    }
}
