package nl.maatstaf.casefile.service.list;

import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.text.Label;

/**
 * A case as the company sees it in the list of its own.
 *
 * @param stage the stage it stands in
 * @param position the place of that stage, from 1
 * @param stages how many there are
 */
public record OwnCase(
        String number, String title, Label type, Label stage, int position, int stages, CaseStatus status) {}
