package nl.maatstaf.worklist.service;

import java.time.LocalDate;
import java.util.UUID;
import nl.maatstaf.text.Label;

/**
 * A task to do, with the case it is on.
 *
 * @param organisation whose case it is; empty when the case names nobody
 */
public record TaskLine(
        UUID id,
        String title,
        LocalDate dueOn,
        boolean waitsForCompany,
        String number,
        String caseTitle,
        String organisation,
        Label stage) {}
