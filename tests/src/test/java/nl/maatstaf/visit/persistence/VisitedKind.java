package nl.maatstaf.visit.persistence;

import jakarta.json.JsonObject;
import nl.maatstaf.casefile.persistence.RequirementKind;
import nl.maatstaf.casefile.type.Requirement;
import nl.maatstaf.text.Label;
import nl.maatstaf.visit.Visited;

/** That the company was visited. */
public class VisitedKind implements RequirementKind {

    @Override
    public String code() {
        return "visited";
    }

    @Override
    public Requirement read(String requirement, Label label, JsonObject definition) {
        return new Visited(requirement, label);
    }
}
