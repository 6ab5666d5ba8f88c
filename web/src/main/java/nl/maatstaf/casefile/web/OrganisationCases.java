package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.maatstaf.casefile.service.list.OrganisationCase;
import nl.maatstaf.casefile.service.list.OrganisationCaseQueries;
import nl.maatstaf.casefile.service.list.OrganisationCaseQueries.Found;
import nl.maatstaf.party.web.OrganisationSection;
import nl.maatstaf.shell.web.Texts;
import org.jspecify.annotations.Nullable;

/** The cases that the page of an organisation shows; read once. */
@Named
@RequestScoped
public class OrganisationCases implements OrganisationSection {

    private OrganisationCaseQueries queries;
    private Texts texts;
    private @Nullable Found found;

    protected OrganisationCases() {}

    @Inject
    public OrganisationCases(OrganisationCaseQueries queries, Texts texts) {
        this.queries = queries;
        this.texts = texts;
    }

    @Override
    public String page() {
        return "/WEB-INF/casefile/ofOrganisation.xhtml";
    }

    public Found of(UUID organisation) {
        if (found == null) {
            found = queries.of(organisation);
        }
        return found;
    }

    /** What the organisation is in a case. */
    public String roles(OrganisationCase one) {
        return one.roles().stream().map(texts::name).collect(Collectors.joining(", "));
    }

    /** The address of all cases that an organisation is named in. */
    public String all(String name) {
        return "/worklist?tab=all&q=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
