package nl.maatstaf.audit;

/**
 * What kind of events a timeline can be narrowed to. A context may have one of its own.
 *
 * @param code the context whose texts name it, and a word: {@code audit.stages}
 * @param rank its place among the choices of a case's timeline, from 1; 0 when it is no choice there
 */
public record EventCategory(String code, int rank) {

    public static final EventCategory STAGES = new EventCategory("audit.stages", 10);
    public static final EventCategory STATUS = new EventCategory("audit.status", 20);
    public static final EventCategory EVIDENCE = new EventCategory("audit.evidence", 30);
    public static final EventCategory AGREEMENTS = new EventCategory("audit.agreements", 40);
    public static final EventCategory WORK = new EventCategory("audit.tasks", 50);
    public static final EventCategory NOTES = new EventCategory("audit.notes", 60);
    public static final EventCategory CORRECTIONS = new EventCategory("audit.corrections", 90);

    /** Who read what, signed in, or got which rights: no change of what is recorded. */
    public static final EventCategory ACCESS = new EventCategory("audit.access", 0);

    public static final EventCategory PARTIES = new EventCategory("audit.parties", 0);
    public static final EventCategory IMPORTS = new EventCategory("audit.imports", 0);

    /** The word by which an address chooses it. */
    public String word() {
        return code.substring(code.indexOf('.') + 1);
    }

    /** Whether a case's timeline can be narrowed to it. */
    public boolean isChoice() {
        return rank > 0;
    }

    /** The key of its name. */
    public String textKey() {
        return code.replaceFirst("\\.", ".category.");
    }
}
