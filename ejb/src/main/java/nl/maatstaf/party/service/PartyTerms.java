package nl.maatstaf.party.service;

import java.util.List;

/** What organisations and sites are ordered by, in the order of their codes. */
public record PartyTerms(List<Term> clusters, List<Term> sectors, List<Term> programmes) {

    /** A code with its name in both languages. */
    public record Term(String code, String dutch, String english) {}
}
