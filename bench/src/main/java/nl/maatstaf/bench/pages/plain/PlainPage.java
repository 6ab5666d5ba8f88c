package nl.maatstaf.bench.pages.plain;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** Fifty rows out of memory, and a form that filters them. */
@Named
@RequestScoped
public class PlainPage {

    private static final List<PlainRow> ROWS =
            IntStream.rangeClosed(1, 50).mapToObj(PlainRow::numbered).toList();

    private String wanted = "";
    private String stage = "";

    public List<PlainRow> getRows() {
        return ROWS.stream().filter(row -> row.title().contains(wanted)).toList();
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }
}
