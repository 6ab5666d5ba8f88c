package nl.maatstaf.tests.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Role;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.identity.CreateUser;
import nl.maatstaf.identity.Duties;
import nl.maatstaf.identity.service.Account;
import nl.maatstaf.identity.service.UserQueries;
import nl.maatstaf.identity.service.UserService;

/** One user per role, and requests that they make. */
@ApplicationScoped
class Colleagues {

    @Inject
    private CurrentActor caller;

    @Inject
    private UserService users;

    @Inject
    private UserQueries queries;

    /** The user with that role calls from now on in this request. */
    Actor nowCalls(Role role) {
        Actor colleague = get(role);
        caller.set(colleague);
        return colleague;
    }

    Actor get(Role role) {
        return queries.load(role.code()).orElseGet(() -> make(role)).actor();
    }

    private Account make(Role role) {
        caller.set(Actor.system());
        users.create(new CreateUser(role.code(), "Collega", Duties.ofOfficial(Set.of(role), Set.of("maatwerk"))), null);
        return queries.load(role.code()).orElseThrow();
    }

    /** Acts as someone in a request of its own, as on a thread of its own. */
    @ActivateRequestContext
    <T> T as(Actor actor, Callable<T> action) throws Exception {
        caller.set(actor);
        return action.call();
    }
}
