package nl.maatstaf.bench.engines;

import com.zaxxer.hikari.HikariDataSource;
import nl.maatstaf.bench.product.Postgres;

public final class First {
    private First() {}

    public static void main(String[] args) throws Exception {
        try (Postgres postgres = Postgres.start();
                HikariDataSource pool = postgres.create("maatstaf", 8);
                Maatstaf engine = new Maatstaf(pool)) {
            int n = Integer.parseInt(args[0]);
            for (int i = 0; i < n; i++) engine.carry("Zaak " + i, Actions.UNSEEN);
            long wal = postgres.logged();
            long start = System.nanoTime();
            for (int i = 0; i < n; i++) engine.carry("Zaak " + i, Actions.UNSEEN);
            System.out.println(
                    "cases/s " + n * 1e9 / (System.nanoTime() - start) + " wal/case " + (postgres.logged() - wal) / n);
            SentStatements sent = new SentStatements(engine.statements());
            engine.carry("Geteld", sent);
            System.out.println("mean " + sent.mean() + " total " + sent.total());
            for (SentStatements.Sent one : sent.actions()) {
                System.out.println(
                        "## " + one.action() + ": " + one.statements().size());
                one.statements().forEach(s -> System.out.println("- " + s.replaceAll("\\s+", " ")));
            }
        }
    }
}
