package nl.maatstaf.casefile;

import java.util.List;
import nl.maatstaf.text.Label;

/**
 * A stage of a case type: part of the road in which one product is worked on.
 *
 * @param code unique within its type
 * @param name as users see it
 * @param requirements its gate: what must be there before the stage is left; none means a decision alone is enough
 * @param tasks the tasks that are set out when the stage begins
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
