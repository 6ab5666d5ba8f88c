package nl.maatstaf.worklist.service;

import java.time.Instant;

/**
 * Something that someone else did on a case.
 *
 * @param action what was done, by the name it has in the log
 * @param who the name of who did it
 * @param organisation whose case it is; empty when the case names nobody
 */
public record ChangeLine(String action, String who, Instant at, String number, String caseTitle, String organisation) {}
