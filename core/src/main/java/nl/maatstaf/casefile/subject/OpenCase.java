package nl.maatstaf.casefile.subject;

import java.time.LocalDate;

/**
 * A new case as someone asks for it.
 *
 * @param typeCode the newest published version of this type is used
 * @param subject what it is about
 * @param openedOn the day on which it began: not after today
 */
public record OpenCase(String typeCode, CaseSubject subject, LocalDate openedOn) {}
