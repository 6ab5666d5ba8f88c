package nl.maatstaf.casefile.web.part;

import java.util.List;

/** The pages about a case, beside its tabs, that a context brings by having a bean of this type. */
public interface CaseSubpages {

    List<CaseSubpage> all();
}
