package nl.maatstaf.bench.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.maatstaf.exchange.service.Upload;

/**
 * Files to be imported: organisations, and cases with ten events each.
 *
 * @param rows how many rows they have together
 */
record ImportFiles(String organisations, String cases, String events, int rows) {

    private static final int EVENTS_OF_CASE = 10;

    private static final List<String> EVENTS = List.of(
            "opened,,,2022-01-10,day,2022-01-12,",
            "noted,,,2022-02-10,day,2022-02-12,Kennismaking met het bedrijf in %s",
            "stage_entered,eop,,2022-03-10,day,2022-03-12,",
            "stage_forecast,eop,,2023-06,month,2022-04-12,",
            "noted,,,2022-05-10,day,2022-05-12,Plan van aanpak ontvangen voor %s",
            "paused,,,2022-06-10,day,2022-06-12,Wacht op het investeringsbesluit",
            "resumed,,,2022-09-10,day,2022-09-12,Het besluit is genomen",
            "stage_entered,elaboration,,2023-01-10,day,2023-01-12,",
            "advice_received,amvi,,2023-05-10,day,2023-05-12,",
            "stage_entered,jloi,,2023-09-10,day,2023-09-12,");

    /** So many organisations, and so many events. */
    static ImportFiles of(int organisations, int events) {
        int cases = events / EVENTS_OF_CASE;
        return new ImportFiles(
                file(
                        "name,kind,parent,place,cluster,sectors,aliases,fictional,source",
                        organisations,
                        "Bedrijf %1$05d B.V.,company,,Delft,chemelot,,Fabriek %1$05d,no,register"::formatted),
                file(
                        "case_ref,type,title,organisation,cluster,programme,parties,sites,ministries,fictional,unnamed,source",
                        cases,
                        one ->
                                "MW-%1$05d,maatwerk,Maatwerk %1$05d,Bedrijf %2$05d B.V.,chemelot,maatwerk,,,KGG,no,no,register"
                                        .formatted(one, one % organisations)),
                file(
                        "case_ref,event,value,party,occurred,precision,published,detail,source",
                        cases,
                        ImportFiles::events),
                organisations + cases + cases * EVENTS_OF_CASE);
    }

    private static String events(int one) {
        String ref = "MW-%05d".formatted(one);
        return EVENTS.stream()
                .map(event -> ref + "," + event.formatted(ref) + ",register")
                .collect(Collectors.joining("\n"));
    }

    private static String file(String head, int rows, java.util.function.IntFunction<String> row) {
        return head + "\n" + IntStream.range(0, rows).mapToObj(row).collect(Collectors.joining("\n")) + "\n";
    }

    /** As a browser sends them. */
    List<Upload> uploads() {
        return List.of(
                upload("organisations.csv", organisations),
                upload("cases.csv", cases),
                upload("case_events.csv", events));
    }

    private static Upload upload(String name, String content) {
        return new Upload(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
