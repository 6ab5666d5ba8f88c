package nl.maatstaf.bench.lists;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.maatstaf.bench.measure.Rounds;
import nl.maatstaf.bench.measure.Size;
import nl.maatstaf.bench.measure.Statements;
import nl.maatstaf.bench.product.Postgres;
import nl.maatstaf.bench.product.Product;

/** The part {@code lists}: what is asked of ten thousand, a hundred thousand and a million cases, by the product and by hand. */
public final class Lists {

    private static final int CONNECTIONS = 4;
    private static final double TURN = 20;
    private static final int MOST_CALLS = 20;
    private static final double NANOS_OF_MILLI = 1e6;

    private final CurrentDatabase current;

    private Lists(CurrentDatabase current) {
        this.current = current;
    }

    /** How many cases; {@code BENCH_LISTS=10000,50000} is enough to try it. */
    private static List<Integer> sizes() {
        return Arrays.stream(Optional.ofNullable(System.getenv("BENCH_LISTS"))
                        .orElse("10000,100000,1000000")
                        .split(","))
                .map(Integer::parseInt)
                .toList();
    }

    /** Generates, checks, measures, and publishes. */
    public static void measure() throws Exception {
        Map<Integer, HikariDataSource> databases = new LinkedHashMap<>();
        try (Postgres postgres = Postgres.start()) {
            for (int cases : sizes()) {
                HikariDataSource database = postgres.create("cases_" + cases, CONNECTIONS);
                databases.put(cases, database);
                Product.on(database).close();
                GeneratedCases.fill(database, cases);
            }
            CurrentDatabase current = new CurrentDatabase(databases);
            Statements statements = new Statements(current.dataSource());
            try (Product product = Product.on(statements.dataSource())) {
                new Lists(current).measure(product, statements);
            } finally {
                databases.values().forEach(HikariDataSource::close);
            }
        }
    }

    private void measure(Product product, Statements statements) throws Exception {
        HandSql hand = new HandSql(current.dataSource());
        ProductAnswers answers = new ProductAnswers(product);
        ListResults results = new ListResults(current.sizes());
        for (int cases : current.sizes()) {
            current.become(cases);
            results.checked(new GeneratedCheck(product, hand).compare(cases));
        }
        for (Question question : asked(answers, hand)) {
            results.add(question, rounds(question), differences(question));
        }
        for (int cases : Question.Kind.EXPORT.of(current.sizes())) {
            current.become(cases);
            results.add(PortfolioSheet.write(product, statements));
        }
        results.publish();
    }

    /** All questions, or those whose names have what {@code BENCH_ONLY} says in them. */
    static List<Question> asked(ProductAnswers answers, HandSql hand) throws Exception {
        List<Question> all = new ArrayList<>();
        all.addAll(WorklistQuestions.of(answers, hand));
        all.addAll(TodayQuestions.of(answers, hand));
        all.addAll(CaseQuestions.of(answers, hand));
        all.addAll(PartyQuestions.of(answers, hand));
        all.addAll(PortfolioQuestions.of(answers, hand));
        all.addAll(ExportQuestions.of(answers, hand));
        Pattern only =
                Pattern.compile(Optional.ofNullable(System.getenv("BENCH_ONLY")).orElse(""));
        return all.stream().filter(one -> only.matcher(one.name()).find()).toList();
    }

    /** Where the two answers differ; nothing that differs is worth a figure. */
    private String differences(Question question) throws Exception {
        List<String> differences = new ArrayList<>();
        for (int cases : question.kind().of(current.sizes())) {
            current.become(cases);
            List<String> answer = question.product().rows();
            for (Question.Answer byHand : question.hand()) {
                String difference = Cells.difference(answer, byHand.rows());
                if (!difference.isEmpty()) {
                    differences.add("of " + cases + " cases, " + difference);
                }
            }
        }
        return String.join("; ", differences);
    }

    private Rounds rounds(Question question) throws Exception {
        List<Rounds.Candidate> candidates = new ArrayList<>();
        for (int cases : question.kind().of(current.sizes())) {
            candidates.add(new Rounds.Candidate("product " + cases, turn(cases, List.of(question.product()))));
            candidates.add(new Rounds.Candidate("hand " + cases, turn(cases, question.hand())));
        }
        return Rounds.of(Size.rounds(), candidates);
    }

    /** Asks the fastest so often that a turn can be timed; milliseconds each. */
    private Rounds.Turn turn(int cases, List<Question.Answer> answers) {
        int[] calls = {0};
        Question.Answer[] fastest = {answers.getFirst()};
        return () -> {
            current.become(cases);
            if (calls[0] == 0) {
                double least = Double.MAX_VALUE;
                for (Question.Answer answer : answers) {
                    milliseconds(answer, 2);
                    double once = milliseconds(answer, 1);
                    if (once < least) {
                        least = once;
                        fastest[0] = answer;
                    }
                }
                calls[0] = (int) Math.clamp(TURN / least, 1, MOST_CALLS);
            }
            return milliseconds(fastest[0], calls[0]);
        };
    }

    private static double milliseconds(Question.Answer answer, int calls) throws Exception {
        long before = System.nanoTime();
        for (int call = 0; call < calls; call++) {
            answer.rows();
        }
        return (System.nanoTime() - before) / NANOS_OF_MILLI / calls;
    }
}
