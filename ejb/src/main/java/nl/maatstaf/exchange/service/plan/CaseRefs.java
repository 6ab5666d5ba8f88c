package nl.maatstaf.exchange.service.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.subject.CaseReference;
import org.jspecify.annotations.Nullable;

/** The one name of each case in files that may call it by its number, or by its reference in any spelling. */
final class CaseRefs {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, CaseFile> cases = new HashMap<>();

    CaseRefs(Collection<String> written, ImportLookup lookup) {
        Set<String> refs = new HashSet<>(written);
        Map<String, CaseFile> found = lookup.cases(refs);
        Map<String, String> ofCase = new HashMap<>();
        new TreeMap<>(found).forEach((ref, caseFile) -> {
            String name = caseFile.reference().map(CaseReference::text).orElse(ref);
            if (ref.equalsIgnoreCase(caseFile.number())) {
                ofCase.putIfAbsent(caseFile.number(), name);
            } else {
                ofCase.put(caseFile.number(), name);
            }
        });
        found.forEach((ref, caseFile) -> {
            String name = ofCase.getOrDefault(caseFile.number(), ref);
            names.put(CaseReference.key(ref), name);
            cases.put(name, caseFile);
        });
        refs.stream().sorted().forEach(ref -> names.putIfAbsent(CaseReference.key(ref), ref));
    }

    /** What the case is called in the plan. */
    String name(String written) {
        return names.getOrDefault(CaseReference.key(written), written);
    }

    /** The case of that name that is stored; none when it is new. */
    @Nullable
    CaseFile find(String name) {
        return cases.get(name);
    }
}
