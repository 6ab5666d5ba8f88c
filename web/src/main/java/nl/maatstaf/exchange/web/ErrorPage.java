package nl.maatstaf.exchange.web;

import java.util.List;
import nl.maatstaf.exchange.row.RowError;
import nl.maatstaf.exchange.row.RowErrors;
import nl.maatstaf.text.BoundedParser;
import org.jspecify.annotations.Nullable;

/** The errors of an import that are shown at once, by the page in the address. */
public final class ErrorPage {

    private static final int AT_ONCE = 200;

    private final List<RowError> all;
    private final int page;

    ErrorPage(RowErrors errors, @Nullable String asked) {
        this.all = errors.listed();
        int wanted = BoundedParser.integer(String.valueOf(asked)).orElse(1);
        this.page = Math.clamp(wanted, 1, getPages());
    }

    public List<RowError> getShown() {
        return all.subList((page - 1) * AT_ONCE, Math.min(page * AT_ONCE, all.size()));
    }

    /** Which page this is, from 1. */
    public int getPage() {
        return page;
    }

    public int getPages() {
        return Math.max(1, Math.ceilDiv(all.size(), AT_ONCE));
    }
}
