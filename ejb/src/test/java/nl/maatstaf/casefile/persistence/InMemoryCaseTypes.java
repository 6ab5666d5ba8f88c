package nl.maatstaf.casefile.persistence;

import java.util.Comparator;
import java.util.List;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.type.CaseTypes;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;

/** The case types that come with the system, in memory. */
public final class InMemoryCaseTypes implements CaseTypes {

    private static final List<CaseTypeDefinition> TYPES = CaseTypeInstaller.DEFINITIONS.stream()
            .map(CaseTypeInstaller::definition)
            .map(CaseTypeReader::read)
            .sorted(Comparator.comparing(type -> type.name().nl()))
            .toList();

    @Override
    public CaseTypeDefinition get(String code, int version) {
        return TYPES.stream()
                .filter(type -> type.code().equals(code) && type.version() == version)
                .findFirst()
                .orElseThrow(() -> CaseRefusals.CASE_TYPE_UNKNOWN.with(code));
    }

    @Override
    public CaseTypeDefinition newest(String code) {
        return TYPES.stream()
                .filter(type -> type.code().equals(code))
                .max(Comparator.comparingInt(CaseTypeDefinition::version))
                .orElseThrow(() -> CaseRefusals.CASE_TYPE_UNKNOWN.with(code));
    }

    @Override
    public List<CaseTypeDefinition> all() {
        return TYPES;
    }
}
