package nl.maatstaf.bench.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.bench.product.Product;
import org.jspecify.annotations.Nullable;

/** Asks services of the product, as someone, each time in a request of its own. */
final class ProductAnswers {

    private final Product product;

    ProductAnswers(Product product) {
        this.product = product;
    }

    /**
     * An answer of a service.
     *
     * @param written the rows of what it gives
     */
    <S, T extends @Nullable Object> Question.Answer of(
            Actor reader, Class<S> service, Function<S, T> asked, Function<T, List<String>> written) {
        return () -> product.inRequest(() -> {
            product.get(CurrentActor.class).set(reader);
            return written.apply(asked.apply(product.get(service)));
        });
    }

    /** Rows, each of one thing. */
    static <T> List<String> each(List<T> all, Function<T, String> row) {
        List<String> rows = new ArrayList<>();
        all.forEach(one -> rows.add(row.apply(one)));
        return rows;
    }
}
