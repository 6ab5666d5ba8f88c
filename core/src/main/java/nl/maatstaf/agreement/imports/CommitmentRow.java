package nl.maatstaf.agreement.imports;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import nl.maatstaf.agreement.CommitmentTerms;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.exchange.file.CaseEventRow;
import nl.maatstaf.exchange.file.CaseFactRow;
import nl.maatstaf.exchange.file.CaseRow;
import nl.maatstaf.exchange.row.Row;
import nl.maatstaf.quantity.Baseline;
import nl.maatstaf.quantity.Indicator;
import nl.maatstaf.quantity.Tonnes;
import nl.maatstaf.quantity.TonnesRange;
import nl.maatstaf.text.Limits;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument commits to.
 *
 * @param ref what the files call the case
 */
public record CommitmentRow(String ref, InstrumentKind instrument, CommitmentTerms terms) implements CaseFactRow {

    public static @Nullable CommitmentRow read(Row row) {
        String ref = row.required("case_ref", CaseRow.REF);
        InstrumentKind instrument = row.choice("instrument", InstrumentKind.class);
        Indicator indicator = row.choice("indicator", Indicator.class);
        Tonnes low = kilotonnes(row, "low_kt");
        Tonnes central = kilotonnes(row, "central_kt");
        Tonnes high = kilotonnes(row, "high_kt");
        TonnesRange range =
                row.isSound() ? row.accepted("central_kt", "_kt", () -> TonnesRange.of(low, central, high)) : null;
        Baseline baseline = baseline(row);
        Integer targetYear = row.numbers().year("target_year");
        Limits limits = Limits.of(CommitmentTerms.class);
        String text = row.text("text", limits.at("text"));
        String source = row.text("source", limits.at("source"));
        if (!row.isSound() || instrument == null || indicator == null || range == null || baseline == null) {
            return null;
        }
        CommitmentTerms terms = row.accepted(
                "target_year",
                () -> new CommitmentTerms(indicator, range, baseline, targetYear, text == null ? "" : text, source));
        return terms == null ? null : new CommitmentRow(ref, instrument, terms);
    }

    @Override
    public CommitmentRow ofCase(String other) {
        return new CommitmentRow(other, instrument, terms);
    }

    @Override
    public String writtenKey(Row row) {
        return ofCase(row.cell("case_ref")).key();
    }

    @Override
    public String key() {
        return ref + " " + instrument + " " + terms.indicator() + " " + terms.targetYear();
    }

    @Override
    public List<Object> about() {
        List<Object> about = new ArrayList<>(List.<Object>of(ref, instrument, terms.indicator()));
        if (terms.targetYear() != null) {
            about.add(Year.of(terms.targetYear()));
        }
        return about;
    }

    @Override
    public void check(Row row, List<CaseEventRow> fresh, List<CaseEventRow> loaded) {
        if (loaded.stream().noneMatch(this::isSigning) && fresh.stream().noneMatch(this::isSigning)) {
            row.flaw("instrument", CommitmentFlaw.INSTRUMENT_MISSING, instrument.name());
        } else if (fresh.stream().noneMatch(this::isSigning)) {
            row.flaw("instrument", CommitmentFlaw.INSTRUMENT_SIGNED_BEFORE, instrument.name());
        }
    }

    private boolean isSigning(CaseEventRow event) {
        return SigningEvent.instrument(event).filter(instrument::equals).isPresent();
    }

    private static @Nullable Tonnes kilotonnes(Row row, String column) {
        BigDecimal number = row.numbers().decimal(column);
        return number == null ? null : row.accepted(column, () -> Tonnes.ofKilotonnes(column, number));
    }

    private static @Nullable Baseline baseline(Row row) {
        Integer first = row.numbers().year("baseline_from");
        Integer last = row.numbers().year("baseline_to");
        Integer from = first == null ? last : first;
        Integer to = last == null ? first : last;
        return from == null || to == null
                ? Baseline.notPublished()
                : row.accepted("baseline_from", () -> Baseline.of(from, to));
    }
}
