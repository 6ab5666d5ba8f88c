package nl.maatstaf.casefile.persistence;

import jakarta.json.JsonObject;
import nl.maatstaf.casefile.type.Requirement;
import nl.maatstaf.text.Label;

/**
 * A kind of requirement that another context brings, as the definition of a case type names it. Found as a service ({@link
 * java.util.ServiceLoader}).
 */
public interface RequirementKind {

    /** What definitions call it. */
    String code();

    /** @param definition of one requirement of this kind */
    Requirement read(String requirement, Label label, JsonObject definition);
}
