package nl.maatstaf.shell.web.choice;

import java.io.Serializable;
import java.util.UUID;

/**
 * Something that can be chosen by typing a part of its name.
 *
 * @param id its identifier
 * @param name its name
 * @param detail what tells it apart from others of that name, such as a place; empty for none
 */
public record Choice(UUID id, String name, String detail) implements Serializable {

    private static final UUID NONE = new UUID(0, 0);

    public Choice(UUID id, String name) {
        this(id, name, "");
    }

    /** What was typed when it is nothing that can be chosen, shown so that it can be mended; empty for an identifier. */
    static Choice unknown(String text) {
        return new Choice(NONE, text);
    }

    boolean isKnown() {
        return !id.equals(NONE);
    }
}
