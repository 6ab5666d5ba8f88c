package nl.maatstaf.casefile.web.part;

import java.util.List;

/** What refusals can be met with on a case, as a context brings it by having a bean of this type. */
public interface Remedies {

    List<Remedy> all();
}
