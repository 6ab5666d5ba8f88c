package nl.maatstaf.bench.imports;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.bench.measure.Statements;
import nl.maatstaf.bench.product.Product;
import nl.maatstaf.exchange.ImportChoice;
import nl.maatstaf.exchange.ImportRun;
import nl.maatstaf.exchange.service.ImportService;

/** The import of the product: files are uploaded, checked and loaded, in the log and in the lists. */
final class ProductImport implements AutoCloseable {

    private final Statements statements;
    private final Product product;

    ProductImport(HikariDataSource pool) throws Exception {
        this.statements = new Statements(pool);
        this.product = Product.on(statements.dataSource());
    }

    Statements statements() {
        return statements;
    }

    void load(ImportFiles files) throws Exception {
        product.inRequest(() -> {
            product.get(CurrentActor.class).set(Actor.system());
            ImportService service = product.get(ImportService.class);
            UUID run = service.upload(files.uploads(), null);
            service.load(run, ImportChoice.KNOWN_FROM_NOW);
            if (service.status(run).state() != ImportRun.State.DONE) {
                throw new IllegalStateException("the import was broken off");
            }
            return run;
        });
    }

    @Override
    public void close() {
        product.close();
    }
}
