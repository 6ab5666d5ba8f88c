package nl.maatstaf.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The sections that other contexts bring to the page of an organisation, always in the same order. */
@Named
@RequestScoped
public class OrganisationSections {

    private Instance<OrganisationSection> sections;

    protected OrganisationSections() {}

    @Inject
    public OrganisationSections(@Any Instance<OrganisationSection> sections) {
        this.sections = sections;
    }

    public List<String> getPages() {
        return sections.stream().map(OrganisationSection::page).sorted().toList();
    }
}
