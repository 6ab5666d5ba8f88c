package nl.maatstaf.portfolio.service;

import static nl.maatstaf.portfolio.service.GivenPortfolio.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.agreement.CommitmentTerms;
import nl.maatstaf.agreement.Instrument;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.Signatory;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.StatedHistory;
import nl.maatstaf.casefile.subject.CaseAssignment;
import nl.maatstaf.casefile.subject.CaseDescription;
import nl.maatstaf.casefile.subject.CaseParty;
import nl.maatstaf.casefile.subject.CaseSubject;
import nl.maatstaf.casefile.subject.CaseTitle;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;

/** A case for tests with the history it is given; what is not said to be published later is known when it happens. */
final class GivenCase {

    private final GivenPortfolio portfolio;
    private final String number;
    private final LocalDate opened;
    private final List<StatedHistory.Fact> facts = new ArrayList<>();
    private final List<Agreement> agreements = new ArrayList<>();
    private final Set<CaseParty> parties = new HashSet<>();
    private Set<String> clusters = Set.of();
    private Set<UUID> team = Set.of();
    private boolean fictional;
    private boolean confidential;
    private PartialDate began;

    private record Agreement(InstrumentKind kind, LocalDate signed, LocalDate published, CommitmentTerms... terms) {}

    GivenCase(GivenPortfolio portfolio, String number, LocalDate opened) {
        this.portfolio = portfolio;
        this.number = number;
        this.opened = opened;
        this.began = PartialDate.on(opened);
    }

    GivenCase on(String... clusterCodes) {
        clusters = Set.of(clusterCodes);
        return this;
    }

    GivenCase of(UUID organisation) {
        parties.add(new CaseParty(organisation, CaseParty.Role.SUBJECT));
        return this;
    }

    GivenCase fictional() {
        fictional = true;
        return this;
    }

    GivenCase confidential(UUID... members) {
        confidential = true;
        team = Set.of(members);
        return this;
    }

    GivenCase ofUnknownBeginning() {
        began = PartialDate.unknown();
        return this;
    }

    GivenCase stage(String stage, String day) {
        return stage(stage, day, day);
    }

    GivenCase stage(String stage, String day, String published) {
        facts.add(StatedHistory.Fact.ofStage(stage, on(day), at(LocalDate.parse(published)), null));
        return this;
    }

    GivenCase status(CaseStatus status, String day) {
        facts.add(StatedHistory.Fact.ofStatus(status, on(day), at(LocalDate.parse(day)), null, null));
        return this;
    }

    GivenCase signed(InstrumentKind kind, String day, CommitmentTerms... terms) {
        return signedAndPublished(kind, day, day, terms);
    }

    GivenCase signedAndPublished(InstrumentKind kind, String day, String published, CommitmentTerms... terms) {
        agreements.add(new Agreement(kind, LocalDate.parse(day), LocalDate.parse(published), terms));
        return this;
    }

    /** Stores it and gives its number. */
    String stored() {
        portfolio.store(List.of(this));
        return number;
    }

    CaseFile caseFile() {
        CaseFile caseFile = new CaseFile(portfolio.type(), number, subject(), began, Knowledge.at(at(opened)));
        new StatedHistory(portfolio.type()).record(caseFile, facts, lastPublished());
        return caseFile;
    }

    List<Instrument> instruments(UUID caseId) {
        return agreements.stream()
                .map(agreement -> instrument(caseId, agreement))
                .toList();
    }

    private Instant lastPublished() {
        return facts.stream()
                .map(StatedHistory.Fact::known)
                .max(Comparator.naturalOrder())
                .orElse(at(opened));
    }

    private CaseSubject subject() {
        return new CaseSubject(
                CaseDescription.called(new CaseTitle("Zaak " + number))
                        .withParties(parties)
                        .withClusters(clusters),
                new CaseAssignment(null, team, confidential),
                fictional,
                false);
    }

    private static Instrument instrument(UUID caseId, Agreement agreement) {
        Instrument instrument = new Instrument(
                caseId, agreement.kind(), null, null, PartialDate.unknown(), Knowledge.at(at(agreement.published())));
        for (CommitmentTerms terms : agreement.terms()) {
            instrument.commit(terms, agreement.published(), Knowledge.at(at(agreement.published())));
        }
        instrument.signedAsStated(
                Set.of(
                        new Signatory(PartyKind.MINISTER, "KGG", null, null),
                        new Signatory(PartyKind.COMPANY, "Bedrijf", null, null)),
                PartialDate.on(agreement.signed()),
                Knowledge.at(at(agreement.published())));
        return instrument;
    }

    private static PartialDate on(String day) {
        return PartialDate.on(LocalDate.parse(day));
    }
}
