package nl.maatstaf.exchange.service.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import nl.maatstaf.agreement.imports.CommitmentFile;
import nl.maatstaf.agreement.imports.CommitmentRow;
import nl.maatstaf.audit.Sha256;
import nl.maatstaf.exchange.file.CaseEventRow;
import nl.maatstaf.exchange.file.CaseRow;
import nl.maatstaf.exchange.file.CodeRow;
import nl.maatstaf.exchange.file.ImportCatalog;
import nl.maatstaf.exchange.file.OrganisationRow;
import nl.maatstaf.exchange.file.PortfolioFile;
import nl.maatstaf.exchange.file.RowIdentity;
import nl.maatstaf.exchange.file.SiteRow;
import nl.maatstaf.exchange.row.Row;
import nl.maatstaf.exchange.row.RowError;
import nl.maatstaf.exchange.row.RowErrors;
import nl.maatstaf.time.PartialDate;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    private final RowErrors errors = new RowErrors();

    @Test
    void reads_commas_and_semicolons_and_knows_a_file_by_its_name_or_its_columns() {
        assertThat(read("sectors.csv", "code,name_nl,name_en\nx,X,X\n")).hasSize(1);
        assertThat(read("sectors (2).CSV", "code;name_nl;name_en\nx;X;X\n")).hasSize(1);
        assertThat(read("export.csv", "organisation,name,place\na,b,c\n")).hasSize(1);
        assertThat(errors.listed()).isEmpty();
        assertThat(ImportCatalog.ofFile("case_events.csv")).contains(PortfolioFile.CASE_EVENTS);
        assertThat(ImportCatalog.ofFile("cases.csv")).contains(PortfolioFile.CASES);
    }

    @Test
    void reads_a_header_with_spaces_and_capitals() {
        assertThat(read("sectors.csv", "\uFEFFCode,\u00A0name_nl,NAME_EN\u200B\nx,X,X\n"))
                .hasSize(1);

        assertThat(errors.listed()).isEmpty();
    }

    @Test
    void reads_tabs_and_the_separator_that_a_first_line_declares() {
        assertThat(read("sectors.csv", "code\tname_nl\tname_en\nx\t\"X, Y; Z\"\tX\n"))
                .hasSize(1);
        assertThat(read("sectors.csv", "sep=;\ncode;name_nl;name_en\nx;X, Y;X\n"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.line()).isEqualTo(3);
                    assertThat(row.cell("name_nl")).isEqualTo("X, Y");
                });
        assertThat(read("sectors.csv", "\"sep=|\";;\ncode|name_nl|name_en\nx|X|X\n"))
                .hasSize(1);
        assertThat(read("sectors.csv", "\"code\";\"name_nl\";\"name_en\"\nx;\"a,b,c,d\";X\n"))
                .hasSize(1);
        assertThat(errors.listed()).isEmpty();
    }

    @Test
    void reads_cells_as_a_reader_sees_them() {
        CommitmentRow row = commitment(
                "\u00A0MW-1,e\u200Bop,CO2\u00A0,,\"\u00A0365\u202F000,5\",,2020\u2028,,\u20072030,\u200B,\u00A0");

        assertThat(errors.listed()).isEmpty();
        assertThat(row.terms().range()).hasToString("365000500");
        assertThat(row.terms().targetYear()).isEqualTo(2030);
        assertThat(row.terms().text()).isEmpty();
        assertThat(row.terms().source()).isNull();
        assertThat(row.key()).isEqualTo("MW-1 EOP CO2 2030");
        assertThat(occurred("2022-12\u00A0", "Mid_month\u200B").countsFrom()).contains(LocalDate.of(2022, 12, 20));
    }

    @Test
    void names_a_formula_behind_a_space_that_nobody_sees() {
        commitment("MW-1,eop,co2,,5,,,,2030,\u00A0=HYPERLINK(1),\u200B@x");

        assertThat(keys()).containsExactly("FORMULA", "FORMULA");
    }

    @Test
    void names_what_is_needed_and_says_nothing() {
        event("noted", "", "2025", "\u00A0");
        event("noted", "", "2025", "...");
        titled("\u00A0");
        titled("--- - ---");

        assertThat(keys()).hasSize(4).containsOnly("VALUE_MISSING");
    }

    @Test
    void skips_the_empty_rows_and_columns_that_a_spreadsheet_leaves() {
        List<Row> rows =
                read("sectors.csv", ";;;;;\ncode;name_nl;;name_en;;\n;;;;;\nx;X;;X;;\ny;Y; ;Y\n;;;;;\n;;;;;\n");

        assertThat(errors.listed()).isEmpty();
        assertThat(rows).extracting(Row::line).containsExactly(4L, 5L);
        assertThat(rows).extracting(row -> row.cell("name_en")).containsExactly("X", "Y");
    }

    @Test
    void names_a_column_with_cells_and_without_a_name_and_a_cell_beyond_the_header() {
        read("sectors.csv", "code;name_nl;;name_en\nx;X;verdwaald;X\n");
        read("sectors.csv", "code;name_nl;name_en\nx;X;X;;verdwaald\n");

        assertThat(keys()).containsExactly("COLUMN_UNNAMED", "CELLS_COUNTED_OTHERWISE");
        assertThat(errors.listed()).extracting(RowError::arguments).containsExactly(List.of(3), List.of(5, 3));
    }

    @Test
    void names_an_unknown_a_missing_and_a_doubled_column() {
        assertThat(read("sectors.csv", "code,name_nl,naam,code\nx,X,X,x\n")).isEmpty();

        assertThat(keys()).containsExactly("COLUMN_UNKNOWN", "COLUMN_TWICE", "COLUMN_MISSING");
        assertThat(errors.listed()).extracting(RowError::line).containsOnly(1L);
        assertThat(errors.listed()).extracting(RowError::column).containsExactly("naam", "code", "name_en");
    }

    @Test
    void names_the_line_where_cells_are_counted_otherwise() {
        read("sectors.csv", "code,name_nl,name_en\nx,X,X\ny,Y\n");

        assertThat(errors.listed()).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(3);
            assertThat(error.arguments()).containsExactly(2, 3);
        });
    }

    @Test
    void names_the_cell_with_a_character_that_cannot_be_kept_and_leaves_its_row_out() {
        assertThat(read("sectors.csv", "code,name_nl,name_en\nx,A\u0007,\0\ny,\uD83C\uDFED,\uD83C\nz,Z,Z\n"))
                .extracting(Row::line)
                .containsExactly(4L);

        assertThat(errors.listed())
                .extracting(RowError::line, RowError::column, RowError::arguments)
                .containsExactly(
                        tuple(2L, "name_nl", List.of(2)),
                        tuple(2L, "name_en", List.of(1)),
                        tuple(3L, "name_en", List.of(1)));
        assertThat(keys()).containsOnly("TEXT_NOT_STORABLE");
    }

    @Test
    void counts_lines_as_an_editor_does_when_a_cell_has_several() {
        read("sectors.csv", "code,name_nl,name_en\nx,\"X\nX\",X\ny,Y\n");

        assertThat(errors.listed()).extracting(RowError::line).containsExactly(4L);
    }

    @Test
    void does_not_take_a_file_that_is_empty_or_of_no_kind() {
        read("sectors.csv", "code,name_nl,name_en\n");
        read("iets.csv", "a,b\n1,2\n");

        assertThat(keys()).containsExactly("FILE_EMPTY", "FILE_UNKNOWN");
    }

    @Test
    void names_every_wrong_cell_of_a_row() {
        commitment("MW-1,wens,CO3,-5,1.234.5,9,20,x,1999,=HYPERLINK(1),b");

        assertThat(keys())
                .containsExactly(
                        "VALUE_NOT_ALLOWED",
                        "VALUE_NOT_ALLOWED",
                        "negative-tonnes",
                        "NOT_A_NUMBER",
                        "NOT_A_YEAR",
                        "NOT_A_YEAR",
                        "FORMULA");
        assertThat(errors.listed()).extracting(RowError::column).contains("low_kt", "central_kt", "text");
    }

    @Test
    void names_the_value_that_is_too_high() {
        commitment("MW-1,eop,co2,9,,5,,,2030,,b");

        assertThat(errors.listed()).singleElement().satisfies(error -> {
            assertThat(error.key()).endsWith("range-out-of-order");
            assertThat(error.column()).isEqualTo("low_kt");
        });
    }

    @Test
    void keeps_a_dutch_decimal_and_what_is_not_published() {
        CommitmentRow row = commitment("MW-1,eop,co2,,\"365,5\",,,,,,");

        assertThat(row.terms().range()).hasToString("365500");
        assertThat(row.terms().targetYear()).isNull();
        assertThat(row.terms().baseline().isPublished()).isFalse();
    }

    @Test
    void takes_a_point_for_thousands_and_refuses_what_breaks_the_rule_with_both_readings() {
        assertThat(commitment("MW-1,eop,co2,,1.234,,,,,,").terms().range()).hasToString("1234000");
        assertThat(errors.listed()).isEmpty();

        commitment("MW-1,eop,co2,,\"1,234.5\",,,,,,");
        commitment("MW-1,eop,co2,,1234.56,,,,,,");

        assertThat(keys()).containsExactly("NUMBER_AMBIGUOUS", "NUMBER_AMBIGUOUS");
        assertThat(errors.listed())
                .extracting(RowError::arguments)
                .containsExactly(List.of("1,234.5", "1.234,5", "1,2345"), List.of("1234.56", "1.234,56", "123.456"));
    }

    @Test
    void takes_a_point_or_a_comma_in_degrees_which_have_no_thousands() {
        SiteRow row =
                SiteRow.read(read("sites.csv", "organisation;name;place;latitude;longitude\na;b;c;52.370;4,8952\n")
                        .getFirst());

        assertThat(row.over(null).latitude()).isEqualByComparingTo("52.37");
        assertThat(row.over(null).longitude()).isEqualByComparingTo("4.8952");
    }

    @Test
    void reads_dates_as_pages_do_and_derives_how_far_they_are_known() {
        assertThat(occurred("17-3-2025", "")).isEqualTo(PartialDate.on(LocalDate.of(2025, 3, 17)));
        assertThat(occurred("17 maart 2025", "day")).isEqualTo(PartialDate.on(LocalDate.of(2025, 3, 17)));
        assertThat(occurred("2025-03", "")).isEqualTo(PartialDate.in(YearMonth.of(2025, 3)));
        assertThat(occurred("eind 2024", "late_year")).isEqualTo(PartialDate.lateIn(2024));
        assertThat(occurred("onbekend", "")).isEqualTo(PartialDate.unknown());
        assertThat(errors.listed()).isEmpty();

        event("eind 2024", "month");
        event("", "");
        event("1899-12-31", "");

        assertThat(keys()).containsExactly("DATE_UNLIKE_PRECISION", "VALUE_MISSING", "DATE_OUTSIDE_YEARS");
    }

    @Test
    void says_the_same_in_other_capitals_forms_and_columns() {
        Row one = read(
                        "case_events.csv",
                        "case_ref,event,occurred,precision,value\nMW-1,stage_entered,2025-03-17,day,eop\n")
                .getFirst();
        Row other = read(
                        "case_events.csv",
                        "value;event;occurred;case_ref;detail\nEOP;Stage_Entered;17 maart 2025;MW-1;\n")
                .getFirst();

        assertThat(CaseEventRow.read(other).key())
                .isEqualTo(CaseEventRow.read(one).key());
        assertThat(other.meaning()).isEqualTo(one.meaning());
    }

    @Test
    void keeps_what_is_absent_apart_from_what_is_cleared() {
        OrganisationRow row =
                OrganisationRow.read(read("organisations.csv", "name,kind,place,cluster\nFabriek,company,-,\n")
                        .getFirst());

        assertThat(row.place().over("Delft")).isNull();
        assertThat(row.cluster().over("chemelot")).isEqualTo("chemelot");
        assertThat(row.sectors().over(Set.of("glass"), Set.of())).containsExactly("glass");
        assertThat(errors.listed()).isEmpty();

        OrganisationRow.read(
                read("organisations.csv", "name,kind,aliases\n-,company,-\n").getFirst());

        assertThat(keys()).containsExactly("CANNOT_BE_CLEARED", "ALIASES_ONLY_ADDED");
    }

    @Test
    void knows_the_provinces_and_names_them_when_there_is_no_such() {
        String header = "organisation,name,place,province\n";
        SiteRow row =
                SiteRow.read(read("sites.csv", header + "a,b,c,friesland\n").getFirst());
        assertThat(row.over(null).province()).isEqualTo("Fryslân");

        SiteRow.read(read("sites.csv", header + "a,b,c,Holland\n").getFirst());
        assertThat(errors.listed()).singleElement().satisfies(error -> {
            assertThat(error.column()).isEqualTo("province");
            assertThat(error.arguments()).element(1).asString().contains("Noord-Holland");
        });
    }

    @Test
    void reads_dates_as_far_as_they_are_known() {
        assertThat(occurred("2022-12", "mid_month").countsFrom()).contains(LocalDate.of(2022, 12, 20));
        assertThat(occurred("2025-09", "season").countsFrom()).contains(LocalDate.of(2025, 11, 30));
        assertThat(occurred("2025-12", "season").countsFrom()).contains(LocalDate.of(2026, 2, 28));
        assertThat(occurred("2024", "late_year").countsFrom()).contains(LocalDate.of(2024, 12, 31));
        assertThat(occurred("", "unknown")).isEqualTo(PartialDate.unknown());
        assertThat(errors.listed()).isEmpty();
    }

    @Test
    void lists_every_kind_of_event_that_a_case_can_have_when_one_is_unknown() {
        event("signed", "eop", "2025", "");

        assertThat(errors.listed())
                .singleElement()
                .satisfies(error -> assertThat(error.arguments())
                        .containsExactly(
                                "signed",
                                "opened, stage_entered, stage_forecast, instrument_signed, advice_received, paused,"
                                        + " resumed, stopped, completed, noted"));
    }

    @Test
    void knows_a_row_again_that_was_loaded_by_an_earlier_version() {
        assertThat(writtenKey("MW-1,instrument_signed,EOP,2025,year,"))
                .isEqualTo("MW-1 INSTRUMENT_SIGNED EOP 2025-12-31/YEAR");
        assertThat(writtenKey("MW-1,noted,,2025,year,Overleg")).isEqualTo("MW-1 noted Overleg 2025-12-31/YEAR");
        assertThat(commitment("MW-1,eop,co2,,5,,,,2030,,").key()).isEqualTo("MW-1 EOP CO2 2030");
        assertThat(RowIdentity.keyOf(CommitmentFile.COMMITMENTS, "MW-1")).isEqualTo(Sha256.of("COMMITMENTS\nMW-1"));
        assertThat(RowIdentity.keyOf(PortfolioFile.CASE_EVENTS, "MW-1")).isEqualTo(Sha256.of("CASE_EVENTS\nMW-1"));
        Row row = read("sectors.csv", "code,name_nl,name_en\nx,Y,Z\n").getFirst();
        assertThat(RowIdentity.of(PortfolioFile.SECTORS, CodeRow.sector(row), row)
                        .says(Sha256.of("\u001fcode=x\u001fname_en=Z\u001fname_nl=Y")))
                .isTrue();
    }

    @Test
    void names_a_date_that_is_none_or_says_less_than_its_precision() {
        event("2025-02-30", "day");
        event("30-2-2025", "day");
        event("2025", "day");
        event("", "month");
        event("2025-01-01", "unknown");

        assertThat(keys())
                .containsExactly(
                        "NOT_A_DATE",
                        "NOT_A_DATE",
                        "DATE_UNLIKE_PRECISION",
                        "DATE_UNLIKE_PRECISION",
                        "DATE_UNLIKE_PRECISION");
    }

    @Test
    void takes_markup_and_quotes_as_they_are_and_not_a_name_without_letters() {
        List<Row> rows = read(
                "organisations.csv", "name,kind\n<script>alert(1)</script>,company\n' OR 1=1,company\n😀,company\n");

        assertThat(OrganisationRow.read(rows.get(0)).name().text()).isEqualTo("<script>alert(1)</script>");
        assertThat(OrganisationRow.read(rows.get(1)).name().text()).isEqualTo("' OR 1=1");
        assertThat(OrganisationRow.read(rows.get(2))).isNull();
        assertThat(keys()).containsExactly("name-missing");
    }

    @Test
    void names_the_cell_of_who_asked_when_they_are_too_many_to_be_kept_together() {
        asked("a;".repeat(67));
        assertThat(errors.listed()).isEmpty();

        asked("a;".repeat(68));
        asked("x".repeat(201));

        assertThat(keys()).containsExactly("TEXT_TOO_LONG", "TEXT_TOO_LONG");
        assertThat(errors.listed()).extracting(RowError::column).containsOnly("party");
        assertThat(errors.listed())
                .allSatisfy(error -> assertThat(error.arguments()).containsExactly(200));
    }

    @Test
    void names_a_place_a_province_and_codes_for_which_there_is_no_room() {
        String cells = String.join(",", "x".repeat(201), "x".repeat(61), "x".repeat(41), "x".repeat(41));
        SiteRow.read(read("sites.csv", "organisation,name,place,province,cluster,programme\na,b," + cells)
                .getFirst());

        assertThat(errors.listed())
                .extracting(RowError::column, RowError::arguments)
                .contains(
                        tuple("place", List.of(200)),
                        tuple("province", List.of(60)),
                        tuple("cluster", List.of(40)),
                        tuple("programme", List.of(40)));
    }

    @Test
    void names_the_ministries_of_which_one_is_too_long_and_not_those_that_are_many() {
        cases("ezk;".repeat(30) + "bzk");
        assertThat(errors.listed()).isEmpty();

        cases("ezk;" + "x".repeat(21));

        assertThat(errors.listed())
                .extracting(RowError::column, RowError::arguments)
                .containsExactly(tuple("ministries", List.of(20)));
    }

    @Test
    void keeps_every_error_and_counts_them_by_cause() {
        read("sectors.csv", "code,name_nl,name_en\n" + "x\n".repeat(300));
        CodeRow.sector(read("sectors.csv", "code,name_nl,name_en\n,X,X\n").getFirst());

        assertThat(errors.listed()).hasSize(301);
        assertThat(errors.causes())
                .satisfiesExactly(
                        many -> {
                            assertThat(many.count()).isEqualTo(300);
                            assertThat(many.lines()).containsExactly(2L, 3L, 4L, 5L, 6L);
                        },
                        one -> {
                            assertThat(one.count()).isOne();
                            assertThat(one.first().column()).isEqualTo("code");
                        });
    }

    private String writtenKey(String cells) {
        Row row = read("case_events.csv", "case_ref,event,value,occurred,precision,detail\n" + cells + "\n")
                .getFirst();
        return CaseEventRow.read(row).writtenKey(row);
    }

    private CommitmentRow commitment(String cells) {
        return CommitmentRow.read(read(
                        "commitments.csv",
                        "case_ref,instrument,indicator,low_kt,central_kt,high_kt,baseline_from,baseline_to,target_year,text,source\n"
                                + cells + "\n")
                .getFirst());
    }

    private void asked(String names) {
        CaseEventRow.read(read(
                        "case_events.csv",
                        "case_ref,event,occurred,precision,party\nMW-1,paused,2025,year," + names + "\n")
                .getFirst());
    }

    private void titled(String title) {
        CaseRow.read(read("cases.csv", "case_ref,type,title\nMW-1,maatwerk," + title + "\n")
                .getFirst());
    }

    private void cases(String ministries) {
        CaseRow.read(read("cases.csv", "case_ref,type,title,ministries\nMW-1,maatwerk,Titel," + ministries + "\n")
                .getFirst());
    }

    private PartialDate occurred(String date, String precision) {
        return event(date, precision).occurred();
    }

    private CaseEventRow event(String date, String precision) {
        return CaseEventRow.read(read(
                        "case_events.csv",
                        "case_ref,event,occurred,precision\nMW-1,opened," + date + "," + precision + "\n")
                .getFirst());
    }

    private CaseEventRow event(String kind, String value, String year, String detail) {
        return CaseEventRow.read(read(
                        "case_events.csv",
                        "case_ref,event,value,occurred,precision,detail\n"
                                + String.join(",", "MW-1", kind, value, year, "year", detail) + "\n")
                .getFirst());
    }

    private List<Row> read(String file, String text) {
        return CsvTable.read(file, text, errors).map(CsvTable::rows).orElse(List.of());
    }

    private List<String> keys() {
        return errors.listed().stream()
                .map(error -> error.key().substring(error.key().lastIndexOf('.') + 1))
                .toList();
    }
}
