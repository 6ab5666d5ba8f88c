package nl.maatstaf.audit.web;

import java.util.Map;
import java.util.Set;
import nl.maatstaf.audit.ValueType;

/** Writes values of events as people read them. A context brings one for the types that are its own. */
public interface ValueFormat {

    Set<ValueType> types();

    /**
     * A value in words.
     *
     * @param beside the values it stands among, by name
     */
    String readable(ValueType type, String value, Map<String, String> beside);
}
