package nl.maatstaf.agreement.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import nl.maatstaf.agreement.CommitmentTerms;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.SignInstrument;
import nl.maatstaf.agreement.Signatory;
import nl.maatstaf.agreement.SigningAnswers;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.quantity.Baseline;
import nl.maatstaf.quantity.Indicator;
import nl.maatstaf.quantity.Tonnes;
import nl.maatstaf.quantity.TonnesRange;
import nl.maatstaf.shell.api.Body;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.Limits;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** The commands of instruments as requests bring them. */
final class Commands {

    private Commands() {}

    static SignInstrument signInstrument(Body body) {
        body.only("kind", "source", "commitments", "signatories", "signedOn", "keepNames", "again");
        return new SignInstrument(
                body.constant("kind", InstrumentKind.class),
                fitting(body, SignInstrument.class, "source"),
                body.list("commitments", Commands::terms),
                new LinkedHashSet<>(body.list("signatories", Commands::signatory)),
                PartialDate.on(body.day("signedOn")),
                new SigningAnswers(body.flag("keepNames"), body.flag("again")));
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
                fitting(terms, CommitmentTerms.class, "source"));
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
        String name = fitting(signatory, Signatory.class, "partyName");
        if (name == null) {
            throw signatory.bad("partyName", "shell.api.missing");
        }
        return new Signatory(
                        signatory.constant("partyKind", PartyKind.class),
                        name,
                        signatory.optionalId("organisationId"),
                        fitting(signatory, Signatory.class, "person"))
                .as(fitting(signatory, Signatory.class, "function"))
                .on(signed == null ? null : PartialDate.on(signed));
    }

    private static @Nullable String fitting(Body body, Class<?> command, String field) {
        String text = body.optionalText(field);
        Limit limit = Limits.of(command).at(field);
        if (text != null && !limit.allows(text)) {
            throw body.bad(field, "shell.api.tooLong", limit.longest());
        }
        return text;
    }
}
