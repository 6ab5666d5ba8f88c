package nl.maatstaf.bench.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.maatstaf.bench.lists.Question.Kind;
import nl.maatstaf.party.service.OrganisationCard;
import nl.maatstaf.party.service.OrganisationDirectory;
import nl.maatstaf.party.service.OrganisationHit;
import nl.maatstaf.party.service.OrganisationList;
import nl.maatstaf.party.service.OrganisationQueries;
import nl.maatstaf.party.service.SiteQueries;

/** Organisations and sites: the list, what is suggested while someone types, and the page of one. */
final class PartyQuestions {

    private static final int ON_A_PAGE = 50;

    private final ProductAnswers product;
    private final HandSql hand;
    private final List<Question> all = new ArrayList<>();

    private PartyQuestions(ProductAnswers product, HandSql hand) {
        this.product = product;
        this.hand = hand;
    }

    static List<Question> of(ProductAnswers product, HandSql hand) {
        PartyQuestions questions = new PartyQuestions(product, hand);
        questions.list("first page", "", "");
        questions.list("from the middle", "", "lan");
        questions.list("text: a company", Landmarks.COMPANY_NAME, "");
        questions.list("text: a word of a tenth", "papier", "");
        questions.list("text: no organisation", "qqqzzz", "");
        questions.suggested("a company", Landmarks.COMPANY_NAME);
        questions.suggested("a word of a tenth", "papier");
        questions.sites("a company", Landmarks.COMPANY_NAME);
        questions.page();
        return questions.all;
    }

    private void list(String name, String text, String after) {
        String key = Landmarks.key(text);
        String sql = hand.text("organisations").replace("{condition}", key.isEmpty() ? "" : hand.text("named so"));
        Map<String, Object> values = Map.of("key", key, "part", "%" + key + "%", "after", after);
        add(
                "organisations, " + name,
                product.of(
                        Readers.OFFICER,
                        OrganisationDirectory.class,
                        parties -> parties.list(text, after),
                        list -> ProductAnswers.each(list.organisations(), PartyQuestions::row)),
                () -> hand.inRequest(connection -> {
                    List<String> found = HandSql.rows(connection, sql, values);
                    return found.subList(0, Math.min(ON_A_PAGE, found.size()));
                }));
    }

    private void suggested(String name, String text) {
        String key = Landmarks.key(text);
        Map<String, Object> values = Map.of("key", key, "part", "%" + key + "%", "beginning", key + "%");
        add(
                "organisations suggested: " + name,
                product.of(
                        Readers.OFFICER,
                        OrganisationQueries.class,
                        parties -> parties.search(text),
                        hits -> ProductAnswers.each(hits, PartyQuestions::row)),
                () -> hand.inRequest(
                        connection -> HandSql.rows(connection, hand.text("organisations suggested"), values)));
    }

    private void sites(String name, String text) {
        String key = Landmarks.key(text);
        Map<String, Object> values = Map.of("beginning", key + "%", "part", "%" + key + "%");
        add(
                "sites suggested: " + name,
                product.of(
                        Readers.OFFICER,
                        SiteQueries.class,
                        sites -> sites.search(text),
                        hits -> ProductAnswers.each(
                                hits, one -> Cells.of(one.id(), one.name(), one.place(), one.organisation()))),
                () -> hand.inRequest(connection -> HandSql.rows(connection, hand.text("sites suggested"), values)));
    }

    private void page() {
        UUID id = GeneratedCases.organisation(Landmarks.COMPANY);
        Map<String, Object> values = Map.of("organisation", id);
        add(
                "page of an organisation",
                product.of(
                        Readers.OFFICER, OrganisationDirectory.class, parties -> parties.get(id), PartyQuestions::rows),
                () -> hand.inRequest(connection -> {
                    List<String> rows = new ArrayList<>();
                    for (String part :
                            List.of("an organisation", "its children", "its names", "its sites", "its contacts")) {
                        rows.addAll(HandSql.rows(connection, hand.text(part), values));
                    }
                    return rows.stream().sorted().toList();
                }));
    }

    private void add(String name, Question.Answer byProduct, Question.Answer byHand) {
        all.add(new Question(name, Kind.LIST, byProduct, byHand));
    }

    private static String row(OrganisationList.Line line) {
        return Cells.of(
                line.id(),
                line.name(),
                line.foundBy(),
                line.kind(),
                line.place(),
                line.cluster(),
                line.sectors(),
                line.sites(),
                line.fictional());
    }

    private static String row(OrganisationHit hit) {
        return Cells.of(hit.id(), hit.name(), hit.foundBy(), hit.kind(), hit.place(), hit.fictional());
    }

    private static List<String> rows(OrganisationCard card) {
        OrganisationCard.Relative parent = card.parent();
        List<String> rows = new ArrayList<>();
        rows.add(Cells.of(
                card.name(),
                card.kind(),
                parent == null ? null : parent.id(),
                parent == null ? null : parent.name(),
                card.place(),
                card.cluster(),
                card.sectors(),
                card.fictional(),
                card.version()));
        card.children().forEach(one -> rows.add(Cells.of(one.id(), one.name())));
        card.aliases().forEach(one -> rows.add(Cells.of(one)));
        rows.add(Cells.of(card.name()));
        card.sites()
                .forEach(one -> rows.add(Cells.of(
                        one.id(),
                        one.name(),
                        one.place(),
                        one.province(),
                        one.latitude(),
                        one.longitude(),
                        one.cluster(),
                        one.programme(),
                        one.version())));
        card.contacts()
                .forEach(one -> rows.add(
                        Cells.of(one.id(), one.name(), one.roleTitle(), one.email(), one.phone(), one.version())));
        return rows.stream().sorted().toList();
    }
}
