package nl.maatstaf.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.party.service.OrganisationHit;
import nl.maatstaf.party.service.OrganisationQueries;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.shell.web.choice.Choice;
import nl.maatstaf.shell.web.choice.Choices;

/** All organisations, to choose by any of their names. */
@Named
@RequestScoped
public class OrganisationChoices implements Choices {

    private OrganisationQueries queries;
    private Texts texts;

    protected OrganisationChoices() {}

    @Inject
    public OrganisationChoices(OrganisationQueries queries, Texts texts) {
        this.queries = queries;
        this.texts = texts;
    }

    @Override
    public List<Choice> suggest(String part) {
        return queries.search(part).stream().map(this::choice).toList();
    }

    @Override
    public Optional<Choice> find(UUID id) {
        return queries.find(id).map(this::choice);
    }

    private Choice choice(OrganisationHit hit) {
        String detail = Stream.of(
                        Stream.of(texts.name(hit.kind())),
                        Stream.ofNullable(hit.place()),
                        Stream.ofNullable(hit.foundBy())
                                .map(name -> texts.of(hit.former() ? "party.formerly" : "party.foundBy", name)),
                        hit.fictional() ? Stream.of(texts.get("party.fictional")) : Stream.<String>empty())
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", "));
        return new Choice(hit.id(), hit.name(), detail);
    }
}
