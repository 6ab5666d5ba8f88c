package nl.maatstaf.exchange.file;

import java.util.List;

/** What a context can import; named under {@code META-INF/services}. */
public interface ImportTypes {

    /** Its kinds of files, in the order in which they are loaded. */
    List<ImportKind> files();

    /** Its kinds of events in the file {@code case_events}. */
    List<CaseEventKind> caseEvents();
}
