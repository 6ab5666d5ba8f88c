package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.maatstaf.casefile.service.CaseIdentity.Colleague;
import nl.maatstaf.casefile.service.ColleagueQueries;
import org.jspecify.annotations.Nullable;

/** The officials around the case on the page: its team, and who else may handle cases of its programme. */
@RequestScoped
public class Colleagues {

    private ShowCasePage page;
    private ColleagueQueries queries;
    private @Nullable List<Colleague> all;

    protected Colleagues() {}

    @Inject
    Colleagues(ShowCasePage page, ColleagueQueries queries) {
        this.page = page;
        this.queries = queries;
    }

    List<Colleague> all() {
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
