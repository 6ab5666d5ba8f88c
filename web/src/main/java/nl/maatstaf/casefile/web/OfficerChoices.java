package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.casefile.service.ColleagueHit;
import nl.maatstaf.casefile.service.ColleagueQueries;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.shell.web.choice.Choice;
import nl.maatstaf.shell.web.choice.Choices;

/** Who may handle cases: the officers and coordinators of the programmes that the visitor works for. */
@Named
@RequestScoped
public class OfficerChoices implements Choices {

    private ColleagueQueries queries;
    private CurrentActor caller;
    private Texts texts;

    protected OfficerChoices() {}

    @Inject
    public OfficerChoices(ColleagueQueries queries, CurrentActor caller, Texts texts) {
        this.queries = queries;
        this.caller = caller;
        this.texts = texts;
    }

    @Override
    public List<Choice> suggest(String part) {
        return queries.search(part, caller.get().programmes()).stream()
                .map(this::choice)
                .toList();
    }

    @Override
    public Optional<Choice> find(UUID id) {
        return queries.find(id, caller.get().programmes()).map(this::choice);
    }

    private Choice choice(ColleagueHit hit) {
        return new Choice(hit.id(), hit.name(), texts.label(hit.programmes()));
    }
}
