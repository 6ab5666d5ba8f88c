package nl.maatstaf.exchange.file;

import nl.maatstaf.exchange.row.Row;
import org.jspecify.annotations.Nullable;

/** A kind of file with what cases hold: loaded together with the events of its case, each row once. */
public interface CaseFactFile extends ImportKind {

    /** What a row says; nothing when something is wrong in it, which the row then has noted. */
    @Nullable
    CaseFactRow read(Row row);
}
