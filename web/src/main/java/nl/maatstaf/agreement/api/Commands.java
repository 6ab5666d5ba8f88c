package nl.maatstaf.agreement.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import nl.maatstaf.agreement.CommitmentTerms;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.SignInstrument;
import nl.maatstaf.agreement.Signatory;
import nl.maatstaf.casefile.PartyKind;
import nl.maatstaf.quantity.Baseline;
import nl.maatstaf.quantity.Indicator;
import nl.maatstaf.quantity.Tonnes;
import nl.maatstaf.quantity.TonnesRange;
import nl.maatstaf.shell.api.Body;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** The commands of instruments as requests bring them. */
final class Commands {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SOURCE = 1000;

    private Commands() {}

    static SignInstrument signInstrument(Body body) {
        body.only("kind", "source", "commitments", "signatories", "signedOn");
        return new SignInstrument(
                body.constant("kind", InstrumentKind.class),
                atMost(body, "source", LONGEST_SOURCE),
                body.list("commitments", Commands::terms),
                new LinkedHashSet<>(body.list("signatories", Commands::signatory)),
                PartialDate.on(body.day("signedOn")));
    }

    private static CommitmentTerms terms(Body terms) {
        terms.only(
                "indicator",
                "lowTonnes",
                "centralTonnes",
                "highTonnes",
                "baselineFrom",
                "baselineTo",
                "targetYear",
                "text",
                "source");
        return new CommitmentTerms(
                terms.constant("indicator", Indicator.class),
                TonnesRange.of(tonnes(terms, "lowTonnes"), tonnes(terms, "centralTonnes"), tonnes(terms, "highTonnes")),
                baseline(terms.optionalWhole("baselineFrom"), terms.optionalWhole("baselineTo")),
                terms.optionalWhole("targetYear"),
                terms.text("text"),
                atMost(terms, "source", LONGEST_SOURCE));
    }

    private static @Nullable Tonnes tonnes(Body terms, String field) {
        BigDecimal number = terms.optionalNumber(field);
        return number == null ? null : Tonnes.of(terms.named(field), number);
    }

    private static Baseline baseline(@Nullable Integer from, @Nullable Integer to) {
        if (from == null) {
            return to == null ? Baseline.notPublished() : Baseline.of(to);
        }
        return to == null ? Baseline.of(from) : Baseline.of(from, to);
    }

    private static Signatory signatory(Body signatory) {
        signatory.only("partyKind", "partyName", "organisationId", "person", "function", "signedOn");
        LocalDate signed = signatory.optionalDay("signedOn");
        String name = atMost(signatory, "partyName", LONGEST_NAME);
        if (name == null) {
            throw signatory.bad("partyName", "shell.api.missing");
        }
        return new Signatory(
                        signatory.constant("partyKind", PartyKind.class),
                        name,
                        signatory.optionalId("organisationId"),
                        atMost(signatory, "person", LONGEST_NAME))
                .as(atMost(signatory, "function", LONGEST_NAME))
                .on(signed == null ? null : PartialDate.on(signed));
    }

    private static @Nullable String atMost(Body body, String field, int most) {
        String text = body.optionalText(field);
        if (text != null && text.length() > most) {
            throw body.bad(field, "shell.api.tooLong", most);
        }
        return text;
    }
}
