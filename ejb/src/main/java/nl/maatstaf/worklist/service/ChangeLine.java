package nl.maatstaf.worklist.service;

import java.time.Instant;
import nl.maatstaf.audit.EventType;

/**
 * Something that someone else did on a case.
 *
 * @param type what was done
 * @param who the name of who did it
 * @param organisation whose case it is; empty when the case names nobody
 */
public record ChangeLine(
        EventType type, String who, Instant at, String number, String caseTitle, String organisation) {}
