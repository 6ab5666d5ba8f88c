package nl.maatstaf.agreement.persistence;

import jakarta.json.JsonObject;
import nl.maatstaf.agreement.FiguresPresent;
import nl.maatstaf.casefile.persistence.RequirementKind;
import nl.maatstaf.casefile.type.Requirement;
import nl.maatstaf.text.Label;

/** That an instrument has figures. */
public class FiguresRequirement implements RequirementKind {

    @Override
    public String code() {
        return "figures";
    }

    @Override
    public Requirement read(String requirement, Label label, JsonObject definition) {
        return new FiguresPresent(requirement, label, definition.getString("instrument"));
    }
}
