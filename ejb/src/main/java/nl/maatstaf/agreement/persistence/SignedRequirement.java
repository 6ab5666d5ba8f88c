package nl.maatstaf.agreement.persistence;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.stream.Collectors;
import nl.maatstaf.agreement.AllPartiesSigned;
import nl.maatstaf.casefile.persistence.RequirementKind;
import nl.maatstaf.casefile.type.Requirement;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.text.Label;

/** That each of the kinds of parties has signed an instrument. */
public class SignedRequirement implements RequirementKind {

    @Override
    public String code() {
        return "signed";
    }

    @Override
    public Requirement read(String requirement, Label label, JsonObject definition) {
        return new AllPartiesSigned(
                requirement,
                label,
                definition.getString("instrument"),
                definition.getJsonArray("parties").getValuesAs(JsonString.class).stream()
                        .map(party -> PartyKind.valueOf(party.getString()))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
