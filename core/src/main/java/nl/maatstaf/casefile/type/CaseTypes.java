package nl.maatstaf.casefile.type;

import java.util.List;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;

/** The published versions of case types. */
public interface CaseTypes {

    /** The version a running case keeps. */
    CaseTypeDefinition get(String code, int version);

    /** The newest published version; refused with {@link CaseRefusals#CASE_TYPE_UNKNOWN} when there is none. */
    CaseTypeDefinition newest(String code);

    /** The newest published version of every type, by name. */
    List<CaseTypeDefinition> all();
}
