package nl.maatstaf.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.audit.Event;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.audit.Subject;
import nl.maatstaf.exchange.file.ImportKind;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.PartialDate;

/** What happens to imports. */
public sealed interface ImportEvent extends Event {

    UUID runId();

    @Override
    default Stream stream() {
        return Stream.IMPORTS;
    }

    @Override
    default Subject subject() {
        return new Subject("exchange.import", runId());
    }

    /** A code came into a table of reference, or got other names. */
    record CodeTakenIn(UUID runId, PartialDate occurred, ImportKind kind, String code, String name)
            implements ImportEvent {
        @Override
        public EventType type() {
            return ExchangeEvents.CODE_TAKEN_IN;
        }

        @Override
        public Map<String, String> newValues() {
            return Map.of("kind", kind.code(), "code", code, "name", name);
        }
    }

    /** Someone asked to stop a load. */
    record ImportStopAsked(UUID runId, PartialDate occurred) implements ImportEvent {
        @Override
        public EventType type() {
            return ExchangeEvents.IMPORT_STOP_ASKED;
        }
    }

    /** A load was broken off; nothing of it was loaded. */
    record ImportBrokenOff(UUID runId, PartialDate occurred, ImportRun.State state) implements ImportEvent {
        @Override
        public EventType type() {
            return ExchangeEvents.IMPORT_BROKEN_OFF;
        }

        @Override
        public Map<String, String> newValues() {
            return Map.of("state", state.name());
        }
    }

    /**
     * Files were loaded as known from their publication, by which answers about the past changed.
     *
     * @param from the first day of which they did; empty when none did
     * @param knownFrom the first day of knowledge with which they did
     * @param cases how many cases they count otherwise
     */
    record HistoryFilled(
            UUID runId,
            PartialDate occurred,
            Reason why,
            Optional<LocalDate> from,
            Optional<LocalDate> knownFrom,
            int cases)
            implements ImportEvent {
        @Override
        public EventType type() {
            return ExchangeEvents.HISTORIC_FILLING;
        }

        @Override
        public String reason() {
            return why.text();
        }

        @Override
        public Map<String, String> newValues() {
            Map<String, String> values = new HashMap<>(Map.of("cases", Integer.toString(cases)));
            from.ifPresent(day -> values.put("answersFrom", day.toString()));
            knownFrom.ifPresent(day -> values.put("knownFrom", day.toString()));
            return values;
        }
    }

    /** Files were loaded. */
    record ImportLoaded(UUID runId, PartialDate occurred, ImportCounts counts) implements ImportEvent {
        @Override
        public EventType type() {
            return ExchangeEvents.IMPORT_LOADED;
        }

        @Override
        public Map<String, String> newValues() {
            return Map.of(
                    "added", Integer.toString(counts.added()),
                    "changed", Integer.toString(counts.changed()),
                    "unchanged", Integer.toString(counts.unchanged()));
        }
    }
}
