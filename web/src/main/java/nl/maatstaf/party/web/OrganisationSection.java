package nl.maatstaf.party.web;

/** What another context shows on the page of an organisation. */
public interface OrganisationSection {

    /** The page that holds it; it is given {@code organisation}, and decides who sees it. */
    String page();
}
