package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.maatstaf.casefile.service.CaseIdentity.Colleague;
import nl.maatstaf.casefile.service.ColleagueQueries;
import nl.maatstaf.casefile.service.overview.CaseQueries;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.shell.web.choice.Choice;
import nl.maatstaf.shell.web.choice.Choices;
import org.jspecify.annotations.Nullable;

/** The officials around the case on the page: its team, and who else may handle cases of its programme. */
@Named
@RequestScoped
public class Colleagues implements Choices {

    private ShowCasePage page;
    private CaseRequest request;
    private CaseQueries cases;
    private ColleagueQueries queries;
    private Texts texts;
    private @Nullable List<Colleague> all;

    protected Colleagues() {}

    @Inject
    Colleagues(ShowCasePage page, CaseRequest request, CaseQueries cases, ColleagueQueries queries, Texts texts) {
        this.page = page;
        this.request = request;
        this.cases = cases;
        this.queries = queries;
        this.texts = texts;
    }

    /** Of the case only its programme is read: it is asked at every letter. */
    @Override
    public List<Choice> suggest(String part) {
        String programme = cases.identify(request.getNumber()).programmeCode();
        return queries.search(part, Set.of(programme)).stream()
                .map(hit -> new Choice(hit.id(), hit.name(), texts.label(hit.programmes())))
                .toList();
    }

    @Override
    public Optional<Choice> find(UUID id) {
        return named(busy(), id).or(() -> name(id)).map(name -> new Choice(id, name));
    }

    /** Who has a task on the case keeps it, also who may handle it no more. */
    private List<Colleague> busy() {
        return !page.isWhole()
                ? List.of()
                : page.getCase().work().open().lines().stream()
                        .flatMap(task -> Stream.ofNullable(task.assigneeId())
                                .map(id -> new Colleague(id, String.valueOf(task.assignee()))))
                        .toList();
    }

    private List<Colleague> all() {
        if (all == null) {
            all = Stream.concat(team().stream(), queries.of(page.getIdentity().programmeCode()).stream())
                    .distinct()
                    .toList();
        }
        return all;
    }

    /** The name of one of them; asks for who is not on the team only when it has to. */
    public Optional<String> name(UUID id) {
        return named(team(), id).or(() -> named(all(), id));
    }

    /** A company is not shown who is on it. */
    private List<Colleague> team() {
        return page.isWhole() ? page.getCase().team() : List.of();
    }

    private static Optional<String> named(List<Colleague> colleagues, UUID id) {
        return colleagues.stream()
                .filter(one -> one.id().equals(id))
                .map(Colleague::name)
                .findFirst();
    }
}
