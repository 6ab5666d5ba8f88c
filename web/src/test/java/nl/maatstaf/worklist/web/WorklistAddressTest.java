package nl.maatstaf.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.worklist.service.DueWindow;
import nl.maatstaf.worklist.service.WorklistCursor;
import nl.maatstaf.worklist.service.WorklistOrder;
import nl.maatstaf.worklist.service.WorklistTab;
import org.junit.jupiter.api.Test;

class WorklistAddressTest {

    @Test
    void asks_for_the_usual_view_when_nothing_is_asked() {
        assertThat(address().tab()).isEqualTo(WorklistTab.MINE);
        assertThat(address().order()).isEqualTo(WorklistOrder.FIRST_DUE);
        assertThat(address().cursor()).isNull();
    }

    @Test
    void looks_through_all_cases_when_something_is_sought() {
        assertThat(address("q", "nobian").tab()).isEqualTo(WorklistTab.ALL);
        assertThat(address("q", "nobian", "tab", "late").tab()).isEqualTo(WorklistTab.LATE);
    }

    @Test
    void leads_to_the_organisations_of_the_name_that_is_sought() {
        assertThat(address("q", "Air & Liquide").organisations()).isEqualTo("/organisations?q=Air+%26+Liquide");
        assertThat(address("stage", "eop").organisations()).isNull();
    }

    @Test
    void only_text_is_asked_where_nothing_else_is() {
        assertThat(address("q", " MW-2022-0001 ").onlyText()).contains("MW-2022-0001");
        assertThat(address("q", "MW-2022-0001", "tab", "all").onlyText()).isEmpty();
        assertThat(address("stage", "eop").onlyText()).isEmpty();
    }

    @Test
    void reads_what_narrows_the_list() {
        WorklistAddress address = address("status", "paused", "due", "overdue", "type", " maatwerk ");

        assertThat(address.filter().status()).isEqualTo(CaseStatus.PAUSED);
        assertThat(address.filter().due()).isEqualTo(DueWindow.OVERDUE);
        assertThat(address.filter().type()).isEqualTo("maatwerk");
    }

    @Test
    void reads_what_was_pasted() {
        WorklistAddress address =
                address("status", "\u00A0PAUSED", "tab", "Late\u200B", "q", "Coo\u0308peratie\u00A0 Cosun");

        assertThat(address.filter().status()).isEqualTo(CaseStatus.PAUSED);
        assertThat(address.tab()).isEqualTo(WorklistTab.LATE);
        assertThat(address.value("q")).isEqualTo("Coöperatie Cosun");
        assertThat(address("q", "\u00A0").value("q")).isNull();
    }

    @Test
    void leaves_out_what_does_not_exist() {
        WorklistAddress address = address("tab", "zzz", "status", "gek", "officer", "niemand", "q", "x".repeat(201));

        assertThat(address.filter().status()).isNull();
        assertThat(address.filter().officer()).isNull();
        assertThat(address.filter().text()).isNull();
        assertThat(address.with("type", "ces")).isEqualTo("/worklist?tab=mine&type=ces");
    }

    @Test
    void shows_all_columns_until_some_are_chosen() {
        assertThat(address().shows("officer")).isTrue();
        assertThat(address("columns", "stage,officer").shows("officer")).isTrue();
        assertThat(address("columns", "stage,officer").shows("changed")).isFalse();
    }

    @Test
    void keeps_the_chosen_columns_with_whatever_else_is_asked() {
        WorklistAddress address = address("columns", "stage,officer", "tab", "all");

        assertThat(address.sortedBy("stage")).isEqualTo("/worklist?tab=all&sort=stage&columns=stage%2Cofficer");
        assertThat(address.without("columns")).isEqualTo("/worklist?tab=all");
    }

    @Test
    void leaves_out_columns_that_are_none() {
        assertThat(address("columns", "stage,geen").shows("officer")).isTrue();
    }

    @Test
    void shows_other_columns_of_the_same_page_of_the_list_and_says_nothing_of_them_when_all_are_shown() {
        WorklistAddress address = address("columns", "stage", "after", "x~MW-2022-0001");
        String every = "stage,nextAction,deadline,reduction,certainty,officer,changed";

        assertThat(address.showing(List.of("officer", "stage", "choice")))
                .isEqualTo("/worklist?tab=mine&columns=stage%2Cofficer&after=x%7EMW-2022-0001");
        assertThat(address.showing(List.of(every.split(",")))).isEqualTo("/worklist?tab=mine&after=x%7EMW-2022-0001");
    }

    @Test
    void shows_no_column_that_can_be_left_away_when_none_was_chosen() {
        assertThat(address("tab", "all").showing(List.of(""))).isEqualTo("/worklist?tab=all&columns=none");
        assertThat(address("columns", "none").shows("stage")).isFalse();
    }

    @Test
    void leads_back_to_the_same_page_of_the_list() {
        WorklistAddress address = address("q", "Air & Liquide", "after", "x~MW-2022-0001");

        assertThat(address.here()).isEqualTo("/worklist?tab=all&q=Air+%26+Liquide&after=x%7EMW-2022-0001");
    }

    @Test
    void takes_a_filter_off_and_begins_at_the_first_page_again() {
        WorklistAddress address = address("tab", "all", "type", "ces", "stage", "eop", "after", "x~MW-2022-0001");

        assertThat(address.without("stage")).isEqualTo("/worklist?tab=all&type=ces");
    }

    @Test
    void leaves_the_filters_behind_in_another_view_and_keeps_the_order() {
        assertThat(address("type", "ces", "sort", "company").view(WorklistTab.LATE))
                .isEqualTo("/worklist?tab=late&sort=company");
    }

    @Test
    void turns_an_order_around_by_asking_for_it_again() {
        assertThat(address("sort", "company").sortedBy("company")).endsWith("tab=mine&sort=company&dir=desc");
        assertThat(address("sort", "company", "dir", "desc").sortedBy("company"))
                .endsWith("tab=mine&sort=company");
        assertThat(address("sort", "company", "dir", "desc").sortedBy("changed"))
                .endsWith("tab=mine&sort=changed");
    }

    @Test
    void goes_to_the_place_of_a_cursor_and_reads_it_back() {
        WorklistCursor cursor = new WorklistCursor(true, "2026-11-20", "MW-2022-0001");

        assertThat(address().at(cursor)).isEqualTo("/worklist?tab=mine&before=2026-11-20%7EMW-2022-0001");
        assertThat(address("before", cursor.text()).cursor()).isEqualTo(cursor);
        assertThat(address("after", "onzin").cursor()).isNull();
    }

    @Test
    void makes_no_address_out_of_what_was_typed() {
        assertThat(address("q", "a&b=\"<script>").without("type"))
                .isEqualTo("/worklist?tab=all&q=a%26b%3D%22%3Cscript%3E");
    }

    private static WorklistAddress address(String... namesAndValues) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            parameters.put(namesAndValues[at], new String[] {namesAndValues[at + 1]});
        }
        return WorklistAddress.of(parameters, WorklistTab.MINE);
    }
}
