package nl.maatstaf.bench.lists;

import java.util.List;

/** List times of others, as they published them. */
final class Peers {

    static final String SAID =
            "What others published of their lists, on machines of their own and so not to be divided by the"
                    + " figures above. No list times of Flowable were found: its benchmarks tell throughput of processes and jobs only.";

    static final List<String> HEAD = List.of("who", "what", "time", "where");

    static final List<List<String>> TOLD = List.of(
            List.of(
                    "Open Zaak, The Hague, 2024",
                    "GET /zaken, first page, 62,000 cases, in use",
                    "2 to 9 s",
                    "https://github.com/open-zaak/open-zaak/issues/1574"),
            List.of(
                    "Open Zaak 1.13, 2024",
                    "the count beside that page alone",
                    "0.8 s",
                    "https://github.com/open-zaak/open-zaak/issues/1714"),
            List.of(
                    "Open Zaak, Utrecht, 2020",
                    "GET /zaken, a couple of thousand cases",
                    "0.9 s",
                    "https://github.com/open-zaak/open-zaak/issues/599"),
            List.of(
                    "Open Zaak, its own gate",
                    "GET /zaken, 100 of 3,500 cases",
                    "at most 1 s",
                    "https://github.com/open-zaak/open-zaak/blob/main/performance_test/test_zaken_list.py"),
            List.of(
                    "Activiti, before Flowable, 2018",
                    "finished tasks of 5,000, with variables",
                    "6 to 15 s",
                    "https://github.com/Activiti/Activiti/issues/1963"));

    private Peers() {}
}
