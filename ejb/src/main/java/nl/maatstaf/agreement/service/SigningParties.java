package nl.maatstaf.agreement.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.agreement.AgreementRefusals;
import nl.maatstaf.agreement.Instrument;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.Signatory;
import nl.maatstaf.agreement.SigningAnswers;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.Organisations;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.PartyRefusals;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.SearchKey;
import nl.maatstaf.time.PartialDate;

/** Finds which organisations sign, by the names they are given, and asks about what is not sure of a signing. */
@Dependent
public class SigningParties {

    private Organisations organisations;

    protected SigningParties() {}

    @Inject
    public SigningParties(Organisations organisations) {
        this.organisations = organisations;
    }

    /**
     * The parties as the organisations they are known to be; each keeps the name by which it signed.
     *
     * @param recorded who is on record already, and stays what it is there
     * @throws Refusal {@link PartyRefusals#CODE_UNKNOWN} for an organisation that is not there
     */
    Set<Signatory> resolved(Set<Signatory> parties, Collection<Signatory> recorded) {
        parties.stream()
                .flatMap(party -> party.organisationId().stream())
                .filter(given -> organisations.find(given).isEmpty())
                .findFirst()
                .ifPresent(strange -> {
                    throw PartyRefusals.CODE_UNKNOWN.at("signatories", strange);
                });
        Map<SearchKey, Organisation> known = organisations.findKnownAs(named(parties, recorded)
                .map(Signatory::partyName)
                .filter(name -> !SearchKey.of(name).isEmpty())
                .map(PartyName::new)
                .toList());
        Set<Signatory> named = named(parties, recorded).collect(Collectors.toSet());
        return parties.stream()
                .map(party -> named.contains(party) ? as(known, party) : party)
                .collect(Collectors.toSet());
    }

    /**
     * Asks about the parties that go by a name only.
     *
     * @param recorded who is on record already, about whom nothing is asked
     * @throws Refusal {@link AgreementRefusals#PARTY_UNKNOWN} unless it was answered that those names stay as they are
     */
    static void checkKnown(Set<Signatory> parties, Collection<Signatory> recorded, SigningAnswers answers) {
        String strange = named(parties, recorded)
                .map(Signatory::partyName)
                .sorted(SearchKey.ORDER)
                .collect(Collectors.joining(", "));
        if (!strange.isEmpty() && !answers.keepNames()) {
            throw AgreementRefusals.PARTY_UNKNOWN.with(strange);
        }
    }

    private static Stream<Signatory> named(Set<Signatory> parties, Collection<Signatory> recorded) {
        return parties.stream()
                .filter(party -> party.organisationId().isEmpty())
                .filter(party -> recorded.stream().noneMatch(party::isSameParty));
    }

    private static Signatory as(Map<SearchKey, Organisation> known, Signatory party) {
        return Optional.ofNullable(known.get(SearchKey.of(party.partyName())))
                .map(Organisation::id)
                .map(party::ofOrganisation)
                .orElse(party);
    }

    /**
     * Asks whether an instrument is one more when another of its kind was signed on that day.
     *
     * @param ofCase the instruments of its case, itself among them or not
     * @throws Refusal {@link AgreementRefusals#SIGNED_SAME_DAY} unless it was answered that it is
     */
    static void checkOnce(
            Instrument instrument, PartialDate signed, Collection<Instrument> ofCase, SigningAnswers answers) {
        InstrumentKind kind = instrument.kind();
        boolean another = ofCase.stream()
                .filter(other -> !other.id().equals(instrument.id()))
                .anyMatch(other -> other.isSignedLike(kind, signed));
        if (another && !answers.again()) {
            throw AgreementRefusals.SIGNED_SAME_DAY.with(kind, signed);
        }
    }
}
