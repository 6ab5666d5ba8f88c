package nl.maatstaf.exchange.service.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.maatstaf.access.Author;
import nl.maatstaf.audit.Event;
import nl.maatstaf.audit.service.EventRecorder;
import nl.maatstaf.exchange.ImportChoice;
import nl.maatstaf.exchange.file.CaseEventRow;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.service.Now;

/** From when that which an import loads is known. */
public enum KnowledgeRule {
    /** From the moment at which it is loaded: it happened now in the lists, and no earlier answer changes. */
    NOW {
        @Override
        Knowledge knowledge(CaseEventRow row, Instant floor, Instant now) {
            return Knowledge.at(now.isAfter(floor) ? now : floor);
        }

        @Override
        LocalDate setOn(CaseEventRow row, Knowledge known) {
            return LocalDate.ofInstant(known.from(), Now.AMSTERDAM);
        }

        @Override
        void record(EventRecorder recorder, List<Event> events, Author author) {
            recorder.record(events, author);
        }
    },

    /**
     * From the day on which its source was published; where that is not known, from the day it counts from; and never from
     * before what was known already.
     */
    FROM_PUBLICATION {
        @Override
        Knowledge knowledge(CaseEventRow row, Instant floor, Instant now) {
            Instant published = row.madeKnownOn()
                    .map(day -> day.atStartOfDay(Now.AMSTERDAM).toInstant())
                    .filter(day -> day.isBefore(now))
                    .orElse(now);
            return new Knowledge(published.isAfter(floor) ? published : floor, now);
        }

        @Override
        LocalDate setOn(CaseEventRow row, Knowledge known) {
            return Objects.requireNonNullElseGet(
                    row.published(), () -> LocalDate.ofInstant(known.from(), Now.AMSTERDAM));
        }

        @Override
        void record(EventRecorder recorder, List<Event> events, Author author) {
            recorder.recordHistory(events, author);
        }
    };

    static KnowledgeRule of(ImportChoice choice) {
        return choice.historic() ? FROM_PUBLICATION : NOW;
    }

    /**
     * From when a row is known, and that it is written now.
     *
     * @param floor the newest of what is known of its case already
     */
    abstract Knowledge knowledge(CaseEventRow row, Instant floor, Instant now);

    /** The day on which a forecast was made. */
    abstract LocalDate setOn(CaseEventRow row, Knowledge known);

    /** Records what was loaded. */
    abstract void record(EventRecorder recorder, List<Event> events, Author author);
}
