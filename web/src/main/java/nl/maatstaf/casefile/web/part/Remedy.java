package nl.maatstaf.casefile.web.part;

import nl.maatstaf.access.Right;
import nl.maatstaf.refusal.RefusalType;

/**
 * What is done on a case to take the reason of a refusal away.
 *
 * @param refusal whose text names it
 * @param code of the subpage or the tab where it is done
 * @param right what it takes to do it there
 * @param textKey the words that lead there
 */
public record Remedy(RefusalType refusal, String code, Right right, String textKey) {}
