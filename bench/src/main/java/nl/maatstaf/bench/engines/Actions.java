package nl.maatstaf.bench.engines;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** How what is done with a case is done: for its result alone, or to be looked at. */
interface Actions {

    /** What a user does. */
    <T extends @Nullable Object> T act(String name, Callable<T> action) throws Exception;

    /** What a user asks before doing something. */
    <T> T ask(Callable<T> question) throws Exception;

    /** Does it. */
    Actions UNSEEN = new Actions() {
        @Override
        public <T extends @Nullable Object> T act(String name, Callable<T> action) throws Exception {
            return action.call();
        }

        @Override
        public <T> T ask(Callable<T> question) throws Exception {
            return question.call();
        }
    };
}
