package nl.maatstaf.casefile.type;

import java.util.List;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.text.Label;

/**
 * A stage of a case type: part of the course in which one product is worked on.
 *
 * @param code unique within its type
 * @param name as users see it
 * @param requirements its gate: what must be there before the stage is left; none means a decision alone is enough
 * @param tasks the tasks that are created when the stage begins
 */
public record StageDefinition(String code, Label name, List<Requirement> requirements, List<TaskTemplate> tasks) {

    public StageDefinition {
        requirements = List.copyOf(requirements);
        tasks = List.copyOf(tasks);
    }

    /** The requirement of that code; refused when the gate has none. */
    public Requirement requirement(String requirementCode) {
        return requirements.stream()
                .filter(requirement -> requirement.code().equals(requirementCode))
                .findFirst()
                .orElseThrow(() -> CaseRefusals.REQUIREMENT_UNKNOWN.with(requirementCode));
    }
}
