package nl.maatstaf.bench.pages.plain;

/** A row of the plain table, as wide as one of the worklist. */
public record PlainRow(
        String number, String title, String organisation, String stage, String status, String officer, String dueOn) {

    static PlainRow numbered(int row) {
        return new PlainRow(
                "MW-2026-%04d".formatted(row),
                "Afspraken over site " + row,
                "Organisatie " + row,
                "Verkenning",
                "Loopt",
                "J. Jansen",
                "2026-%02d-01".formatted(row % 12 + 1));
    }
}
