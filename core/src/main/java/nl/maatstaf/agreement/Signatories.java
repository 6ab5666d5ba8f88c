package nl.maatstaf.agreement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.time.PartialDate;

/** The parties that sign an instrument together. */
record Signatories(Set<Signatory> all) {

    Signatories {
        all = Set.copyOf(all);
    }

    /** What a signing demands: a party of each side, and no party twice. */
    void check() {
        Set<PartyKind> kinds = all.stream().map(Signatory::partyKind).collect(Collectors.toSet());
        if (!kinds.contains(PartyKind.COMPANY) || !kinds.contains(PartyKind.MINISTER)) {
            throw AgreementRefusals.SIGNATORIES_MISSING.with();
        }
        List<Signatory> signatories = List.copyOf(all);
        for (int i = 0; i < signatories.size(); i++) {
            if (signatories.subList(0, i).stream().anyMatch(signatories.get(i)::isSameParty)) {
                throw AgreementRefusals.SIGNATORY_TWICE.with(signatories.get(i).partyName());
            }
        }
    }

    /** None signs after the day on which the last of them did, as the instrument states it, or after today. */
    void checkDates(PartialDate signed, LocalDate today) {
        LocalDate latest = signed.countsFrom().filter(today::isAfter).orElse(today);
        all.stream()
                .filter(one -> one.signedOn().filter(own -> own.isAfter(latest)).isPresent())
                .findFirst()
                .ifPresent(late -> {
                    throw AgreementRefusals.SIGNATORY_DATE_TOO_LATE.with(late.partyName(), latest);
                });
    }

    /** When the last of each kind of party signed; who has no date of their own did on that of the instrument. */
    Map<PartyKind, PartialDate> dates(PartialDate signed) {
        return all.stream()
                .collect(Collectors.toMap(
                        Signatory::partyKind,
                        signatory -> signatory.signedOn().orElse(signed),
                        (one, next) -> one.compareTo(next) < 0 ? next : one));
    }

    /** What a correction makes of them; who stays the same party stays the same organisation. */
    Signatories correctedTo(Set<Signatory> parties) {
        Signatories corrected =
                new Signatories(parties.stream().map(this::withOrganisation).collect(Collectors.toSet()));
        corrected.check();
        if (corrected.equals(this)) {
            throw AgreementRefusals.INSTRUMENT_UNCHANGED.at("signatories");
        }
        return corrected;
    }

    private Signatory withOrganisation(Signatory party) {
        return all.stream()
                .filter(party::isSameParty)
                .findFirst()
                .map(party::known)
                .orElse(party);
    }

    /** What stands here otherwise than there, by kind of party, for the log of an instrument. */
    Map<String, String> differenceWith(Signatories other, InstrumentKind instrument) {
        Map<String, String> difference = new HashMap<>(values());
        difference.entrySet().removeAll(other.values().entrySet());
        difference.put("kind", instrument.name());
        return difference;
    }

    private Map<String, String> values() {
        return all.stream()
                .sorted((one, next) -> one.partyName().compareTo(next.partyName()))
                .collect(Collectors.toMap(
                        one -> "signatory." + one.partyKind(), Signatory::named, (one, next) -> one + "; " + next));
    }

    String names() {
        return all.stream().map(Signatory::named).sorted().collect(Collectors.joining("; "));
    }
}
