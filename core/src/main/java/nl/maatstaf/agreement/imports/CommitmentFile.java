package nl.maatstaf.agreement.imports;

import java.util.List;
import nl.maatstaf.exchange.file.CaseFactFile;
import nl.maatstaf.exchange.row.Row;
import org.jspecify.annotations.Nullable;

/** The file of an import with what instruments commit to. */
public enum CommitmentFile implements CaseFactFile {
    COMMITMENTS;

    private static final List<String> REQUIRED = List.of("case_ref", "instrument", "indicator");
    private static final List<String> ALL = List.of(
            "case_ref",
            "instrument",
            "indicator",
            "low_kt",
            "central_kt",
            "high_kt",
            "baseline_from",
            "baseline_to",
            "target_year",
            "text",
            "source");

    @Override
    public List<String> requiredColumns() {
        return REQUIRED;
    }

    @Override
    public List<String> columns() {
        return ALL;
    }

    @Override
    public @Nullable CommitmentRow read(Row row) {
        return CommitmentRow.read(row);
    }
}
