package nl.maatstaf.casefile.api;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.maatstaf.casefile.StageDecision;
import nl.maatstaf.casefile.StatusChange;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.evidence.RecordEvidence;
import nl.maatstaf.casefile.subject.CaseAssignment;
import nl.maatstaf.casefile.subject.CaseDescription;
import nl.maatstaf.casefile.subject.CaseParty;
import nl.maatstaf.casefile.subject.CaseSubject;
import nl.maatstaf.casefile.subject.CaseTitle;
import nl.maatstaf.casefile.subject.OpenCase;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.shell.api.Body;
import nl.maatstaf.shell.api.Codes;
import nl.maatstaf.text.BoundedParser;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.Limits;
import nl.maatstaf.text.Reason;
import nl.maatstaf.text.TypedText;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** The commands of cases as requests bring them. */
final class Commands {

    private Commands() {}

    static OpenCase openCase(Body body) {
        body.only(
                "type",
                "title",
                "openedOn",
                "fictional",
                "confidential",
                "officerId",
                "organisations",
                "sites",
                "clusters",
                "ministries");
        CaseDescription description = CaseDescription.called(new CaseTitle(body.text("title")))
                .withParties(new HashSet<>(body.list("organisations", Commands::party)))
                .withSites(ids(body, "sites"))
                .withClusters(codes(body, "clusters"))
                .withMinistries(codes(body, "ministries"));
        CaseAssignment handling = new CaseAssignment(body.optionalId("officerId"), Set.of(), body.flag("confidential"));
        CaseSubject subject = new CaseSubject(description, handling, body.flag("fictional"), false);
        return new OpenCase(TypedText.lowerCode(body.text("type")), subject, body.day("openedOn"));
    }

    static StageDecision stageDecision(Body body) {
        return new StageDecision(body.day("date"), Reason.of(body.text("reason")));
    }

    static StatusChange statusChange(Body body) {
        return new StatusChange(
                body.constant("status", CaseStatus.class),
                body.day("date"),
                Reason.of(body.text("reason")),
                body.optionalText("requestedBy"),
                body.optionalDay("reviewOn"));
    }

    static RecordEvidence recordEvidence(Body body) {
        body.only("kind", "topic", "occurredOn", "occurredPrecision", "outcome", "detail", "place", "reference");
        return new RecordEvidence(
                body.constant("kind", Evidence.Kind.class),
                body.text("topic"),
                occurred(body),
                body.optionalText("outcome"),
                body.optionalText("detail"),
                body.optionalText("place"),
                body.optionalText("reference"));
    }

    private static PartialDate occurred(Body body) {
        LocalDate day = body.day("occurredOn");
        if (body.optionalText("occurredPrecision") == null) {
            return PartialDate.on(day);
        }
        PartialDate.Precision precision = body.constant("occurredPrecision", PartialDate.Precision.class);
        if (!precision.fits(day)) {
            throw body.bad("occurredOn", "shell.api.notLastDay", Codes.of(precision));
        }
        return PartialDate.of(day, precision);
    }

    private static CaseParty party(Body party) {
        party.only("id", "role");
        return new CaseParty(needed(party), party.constant("role", CaseParty.Role.class));
    }

    private static UUID needed(Body party) {
        @Nullable UUID id = party.optionalId("id");
        if (id == null) {
            throw party.bad("id", "shell.api.missing");
        }
        return id;
    }

    private static Set<UUID> ids(Body body, String field) {
        return body.texts(field).stream()
                .map(text -> BoundedParser.identifier(text).orElseThrow(() -> body.bad(field, "shell.api.notId")))
                .collect(Collectors.toSet());
    }

    private static Set<String> codes(Body body, String field) {
        List<String> codes = body.texts(field);
        Limit limit = Limits.of(CaseDescription.class).at(field);
        if (codes.stream().anyMatch(code -> code.isEmpty() || !limit.allows(code))) {
            throw body.bad(field, "shell.api.unknownCode");
        }
        return new HashSet<>(codes);
    }
}
