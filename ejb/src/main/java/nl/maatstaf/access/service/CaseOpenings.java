package nl.maatstaf.access.service;

import java.util.UUID;

/** Where it is kept that a confidential case was opened. */
public interface CaseOpenings {

    /** The caller of this request opened it; kept whatever becomes of the request. */
    void record(UUID caseId);
}
