package nl.maatstaf.exchange.row;

import java.util.ArrayList;
import java.util.List;

/** The errors found in an import, as many as people read; the rest is only counted. */
public final class RowErrors {

    /** The most errors that are listed. */
    public static final int MOST = 200;

    private final List<RowError> listed = new ArrayList<>();
    private int count;

    public void add(RowError error) {
        count++;
        if (listed.size() < MOST) {
            listed.add(error);
        }
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** How many there are, listed or not. */
    public int count() {
        return count;
    }

    /** The first of them, in the order in which they were found. */
    public List<RowError> listed() {
        return List.copyOf(listed);
    }
}
