package nl.maatstaf.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.party.service.SiteHit;
import nl.maatstaf.party.service.SiteQueries;
import nl.maatstaf.shell.web.choice.Choice;
import nl.maatstaf.shell.web.choice.Choices;

/** All sites, to choose by what they are called, where they are, and whose they are. */
@Named
@RequestScoped
public class SiteChoices implements Choices {

    private SiteQueries queries;

    protected SiteChoices() {}

    @Inject
    public SiteChoices(SiteQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Choice> suggest(String part) {
        return queries.search(part).stream().map(SiteChoices::choice).toList();
    }

    @Override
    public Optional<Choice> find(UUID id) {
        return queries.find(id).map(SiteChoices::choice);
    }

    private static Choice choice(SiteHit hit) {
        return new Choice(hit.id(), hit.name(), hit.organisation() + ", " + hit.place());
    }
}
