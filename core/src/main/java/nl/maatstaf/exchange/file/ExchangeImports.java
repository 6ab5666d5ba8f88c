package nl.maatstaf.exchange.file;

import java.util.List;

/** The files of a portfolio of cases, and what happens in any case. */
public final class ExchangeImports implements ImportTypes {

    @Override
    public List<ImportKind> files() {
        return List.of(PortfolioFile.values());
    }

    @Override
    public List<CaseEventKind> caseEvents() {
        return List.of(CaseHistoryKind.values());
    }
}
