package nl.maatstaf.time;

/** What a series says of one year: a plain row, written with the revision it hangs under and never changed. */
public interface YearValue {

    int year();
}
