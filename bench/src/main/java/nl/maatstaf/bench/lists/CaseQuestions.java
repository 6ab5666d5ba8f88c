package nl.maatstaf.bench.lists;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.maatstaf.access.Actor;
import nl.maatstaf.bench.lists.Question.Kind;
import nl.maatstaf.casefile.service.list.CaseLine;
import nl.maatstaf.casefile.service.list.CaseList;
import nl.maatstaf.casefile.service.list.CaseListFilter;
import nl.maatstaf.casefile.service.list.CaseListQueries;
import nl.maatstaf.casefile.service.list.OwnCase;
import nl.maatstaf.casefile.service.list.OwnCaseQueries;
import nl.maatstaf.casefile.vocabulary.CaseStatus;

/** Lists of cases beside the worklist: those of the API, of an organisation and of a company. */
final class CaseQuestions {

    private static final int OF_API = 100;
    private static final String IN_USE = "c.status <> 'ENTERED_IN_ERROR'";

    private final ProductAnswers product;
    private final HandSql hand;
    private final List<Question> all = new ArrayList<>();

    private CaseQuestions(ProductAnswers product, HandSql hand) {
        this.product = product;
        this.hand = hand;
    }

    static List<Question> of(ProductAnswers product, HandSql hand) {
        CaseQuestions questions = new CaseQuestions(product, hand);
        questions.api("officer", Readers.OFFICER, "open to an officer");
        questions.api("manager", Readers.MANAGER, "open to a manager");
        questions.ofCompany();
        return questions.all;
    }

    private void api(String who, Actor reader, String open) {
        add(who + ": first page", reader, open, CaseListFilter.all(), CaseList.FROM_START, IN_USE);
        add(who + ": from the middle", reader, open, CaseListFilter.all(), Landmarks.number(), IN_USE);
        add(
                who + ": stopped",
                reader,
                open,
                new CaseListFilter(null, null, CaseStatus.STOPPED, null, null, null, null),
                CaseList.FROM_START,
                "c.status = 'STOPPED'");
        add(
                who + ": type, stage and cluster",
                reader,
                open,
                new CaseListFilter("maatwerk", "jloi", null, "chemelot", null, null, null),
                CaseList.FROM_START,
                IN_USE
                        + " and c.type_code = 'maatwerk' and c.stage_code = 'jloi' and exists (select 1 from case_cluster k"
                        + " where k.case_id = c.id and k.cluster_code = 'chemelot')");
        organisation(who + ": of an organisation of five cases", reader, open, Landmarks.COMPANY);
        organisation(who + ": of an organisation of a twenty-fourth of all", reader, open, Landmarks.PROVINCE);
    }

    private void organisation(String name, Actor reader, String open, int number) {
        UUID organisation = GeneratedCases.organisation(number);
        String some = number == Landmarks.PROVINCE
                ? "exists (select 1 from case_party o where o.case_id = c.id and o.organisation_id = '%s')"
                : "c.id in (select o.case_id from case_party o where o.organisation_id = '%s')";
        add(
                name,
                reader,
                open,
                new CaseListFilter(null, null, null, null, null, organisation.toString(), null),
                CaseList.FROM_START,
                IN_USE + " and {open} and " + some.formatted(organisation));
    }

    private void ofCompany() {
        Map<String, Object> own = Map.of("organisation", GeneratedCases.organisation(Landmarks.COMPANY));
        all.add(new Question(
                "own cases of a company",
                Kind.LIST,
                product.of(
                        Readers.COMPANY,
                        OwnCaseQueries.class,
                        OwnCaseQueries::list,
                        cases -> ProductAnswers.each(cases, CaseQuestions::row)),
                () -> hand.inRequest(connection -> HandSql.rows(connection, hand.text("own cases"), own))));
    }

    private void add(String name, Actor reader, String open, CaseListFilter filter, String after, String condition) {
        String listed = reader.seesAllProgrammes() ? condition : condition + " and {open}";
        String sql =
                hand.text("cases of the api").replace("{condition}", listed).replace("{open}", hand.text(open));
        all.add(new Question(
                "API cases, " + name,
                Kind.LIST,
                product.of(
                        reader,
                        CaseListQueries.class,
                        lists -> lists.list(filter, after, OF_API),
                        list -> ProductAnswers.each(list.cases(), CaseQuestions::row)),
                () -> byHand(reader, sql, after)));
    }

    private List<String> byHand(Actor reader, String sql, String after) throws SQLException {
        Map<String, Object> values = new HashMap<>(WorklistAnswers.places(reader));
        values.put("after", after);
        return hand.inRequest(connection -> {
            List<String> found = HandSql.rows(connection, sql, values);
            List<String> page = found.subList(0, Math.min(OF_API, found.size()));
            Map<String, List<String>> participants = participants(connection, page);
            return ProductAnswers.each(page, row -> row(row, participants));
        });
    }

    private Map<String, List<String>> participants(Connection connection, List<String> page) throws SQLException {
        String[] cases = page.stream()
                .map(CaseQuestions::first)
                .filter(open -> !open.isEmpty())
                .toArray(String[]::new);
        Map<String, List<String>> found = new HashMap<>();
        String sql = hand.text("participants").replace(":cases", "cast(:cases as uuid[])");
        HandSql.rows(connection, sql, Map.of("cases", cases))
                .forEach(row -> found.computeIfAbsent(first(row), id -> new ArrayList<>())
                        .add(row.substring(first(row).length() + 3)));
        return found;
    }

    private static String row(String row, Map<String, List<String>> participants) {
        String id = first(row);
        return row.substring(id.length() + 3) + " | " + String.join(",", participants.getOrDefault(id, List.of()));
    }

    private static String first(String row) {
        return row.substring(0, row.indexOf(" | "));
    }

    private static String row(CaseLine line) {
        return Cells.of(
                line.number(),
                line.title(),
                line.type(),
                line.stage(),
                line.status(),
                line.programme(),
                line.clusters(),
                line.fictional(),
                line.unnamed(),
                line.confidential(),
                line.masked(),
                line.version(),
                line.lastChangedAt(),
                line.organisations().stream()
                        .map(one -> Cells.of(one.id(), one.name(), one.role()))
                        .toList());
    }

    private static String row(OwnCase one) {
        return Cells.of(
                one.number(),
                one.title(),
                one.type().nl(),
                one.type().en(),
                one.stage().nl(),
                one.stage().en(),
                one.position(),
                one.stages(),
                one.status());
    }
}
