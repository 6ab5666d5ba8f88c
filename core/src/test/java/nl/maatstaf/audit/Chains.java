package nl.maatstaf.audit;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.access.Author;
import nl.maatstaf.access.Origin;

/** Chains to verify, and the ways in which someone with access to the tables could spoil them. */
final class Chains {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    static final Author CLERK = new Clerk();
    static final Stream STREAM = Stream.ofCase(UUID.fromString("01900000-0000-7000-8000-000000000001"));

    private Chains() {}

    /** Events "note 1" to "note n" of one chain, appended to the one given. */
    static List<AuditEvent> fill(AuditChain chain, int count) {
        List<AuditEvent> events = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            events.add(chain.append(NoteWritten.on(STREAM, "note " + i), CLERK, NOON.plusSeconds(i)));
        }
        return events;
    }

    /** Changes a column behind the domain's back. */
    static void tamper(Object row, String field, Object value) {
        try {
            Field column = row.getClass().getDeclaredField(field);
            column.setAccessible(true);
            column.set(row, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Clerk() implements Author {

        @Override
        public UUID userId() {
            return UUID.fromString("01900000-0000-7000-8000-000000000003");
        }

        @Override
        public String displayName() {
            return "Noor \"N\" Bakker";
        }

        @Override
        public Origin origin() {
            return Origin.PAGE;
        }
    }
}
