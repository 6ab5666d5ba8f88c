package nl.maatstaf.casefile.service.list;

import java.util.List;
import nl.maatstaf.casefile.subject.CaseParty;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.text.Label;

/**
 * A case as the page of an organisation lists it.
 *
 * @param roles what the organisation is in it
 * @param stage the stage it stands in
 */
public record OrganisationCase(
        String number,
        String title,
        List<CaseParty.Role> roles,
        Label type,
        Label stage,
        CaseStatus status,
        boolean confidential) {}
