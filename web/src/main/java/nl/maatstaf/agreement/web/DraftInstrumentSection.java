package nl.maatstaf.agreement.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.maatstaf.casefile.web.part.CaseSection;

/** Drafting an instrument, among what is done less often with a case. */
@ApplicationScoped
public class DraftInstrumentSection implements CaseSection {

    @Override
    public Place place() {
        return Place.MORE;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String page() {
        return "/WEB-INF/agreement/draftItem.xhtml";
    }
}
