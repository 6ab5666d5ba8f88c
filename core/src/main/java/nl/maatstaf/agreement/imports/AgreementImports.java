package nl.maatstaf.agreement.imports;

import java.util.List;
import nl.maatstaf.exchange.file.CaseEventKind;
import nl.maatstaf.exchange.file.ImportKind;
import nl.maatstaf.exchange.file.ImportTypes;

/** What can be imported of instruments: that they were signed, and what they commit to. */
public final class AgreementImports implements ImportTypes {

    @Override
    public List<ImportKind> files() {
        return List.of(CommitmentFile.values());
    }

    @Override
    public List<CaseEventKind> caseEvents() {
        return List.of(SigningEvent.values());
    }
}
