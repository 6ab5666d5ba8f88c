package nl.maatstaf.audit;

import java.util.Map;
import java.util.UUID;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** An event to fill a log with. */
record NoteWritten(
        Stream stream, PartialDate occurred, @Nullable String reason, Map<String, String> newValues, boolean isShared)
        implements Event {

    static final UUID NOTE = UUID.fromString("01900000-0000-7000-8000-000000000002");

    static NoteWritten on(Stream stream, String text) {
        return new NoteWritten(stream, PartialDate.unknown(), null, Map.of("text", text), false);
    }

    /** As it was called when the digests in the tests were worked out. */
    @Override
    public EventType type() {
        return EventType.of("NoteWritten", EventCategory.NOTES, EventValue.text("text"));
    }

    @Override
    public Subject subject() {
        return new Subject("Note", NOTE);
    }
}
