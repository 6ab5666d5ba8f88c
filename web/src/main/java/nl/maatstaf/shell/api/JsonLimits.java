package nl.maatstaf.shell.api;

import jakarta.json.stream.JsonParser;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.OptionalInt;
import nl.maatstaf.text.BoundedParser;
import nl.maatstaf.text.StorableText;

/**
 * What any body keeps to, walked through before anything of it is taken in: it is no deeper than {@value #DEEPEST}, its
 * numbers are of a length that is no work, and its names and texts can be kept. What does not is refused at its field.
 */
final class JsonLimits {

    static final int DEEPEST = 32;

    private final JsonParser parser;
    private final Deque<Level> levels = new ArrayDeque<>();

    JsonLimits(JsonParser parser) {
        this.parser = parser;
    }

    /** Refuses a body that goes beyond them; whether it is JSON at all, the parser says. */
    void check() {
        while (parser.hasNext()) {
            accept(parser.next());
        }
    }

    private void accept(JsonParser.Event event) {
        switch (event) {
            case KEY_NAME -> {
                levels.element().name = parser.getString();
                checkText(parser.getString());
            }
            case START_OBJECT -> enter(false);
            case START_ARRAY -> enter(true);
            case END_OBJECT, END_ARRAY -> {
                levels.pop();
                step();
            }
            case VALUE_STRING -> {
                checkText(parser.getString());
                step();
            }
            case VALUE_NUMBER -> {
                checkNumber(parser.getString());
                step();
            }
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> step();
        }
    }

    private void enter(boolean list) {
        if (levels.size() == DEEPEST) {
            throw new BadRequest(null, "shell.api.tooDeep", DEEPEST);
        }
        levels.push(new Level(list));
    }

    /** On to the next place, in a list. */
    private void step() {
        Level level = levels.peek();
        if (level != null) {
            level.place++;
        }
    }

    private void checkText(String text) {
        OptionalInt flaw = StorableText.firstFlaw(text);
        if (flaw.isPresent()) {
            throw new BadRequest(field(), "shell.notStorable", flaw.getAsInt());
        }
    }

    private void checkNumber(String text) {
        if (BoundedParser.scientific(text).isEmpty()) {
            throw new BadRequest(field(), "shell.api.numberTooLong", BoundedParser.LONGEST);
        }
    }

    /** The field that is being read as a refusal names it: {@code commitments[0].lowTonnes}. */
    private String field() {
        StringBuilder field = new StringBuilder();
        for (Iterator<Level> outward = levels.descendingIterator(); outward.hasNext(); ) {
            Level level = outward.next();
            if (level.list) {
                field.append('[').append(level.place).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(StorableText.shown(level.name));
            }
        }
        return field.toString();
    }

    /** Where the walk is in an object or a list. */
    private static final class Level {

        private final boolean list;
        private String name = "";
        private int place;

        private Level(boolean list) {
            this.list = list;
        }
    }
}
