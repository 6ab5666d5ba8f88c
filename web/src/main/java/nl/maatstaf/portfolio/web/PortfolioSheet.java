package nl.maatstaf.portfolio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.maatstaf.exchange.web.Spreadsheet;
import nl.maatstaf.shell.web.Formats;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.shell.web.chart.Chart;
import nl.maatstaf.shell.web.chart.ChartTable;
import org.jspecify.annotations.Nullable;

/** Sends the figures of a chart of the portfolio as a spreadsheet, when the address asks for one. */
@Named
@RequestScoped
public class PortfolioSheet {

    /** The charts of the page. */
    public enum Charted {
        STAGES,
        REDUCTION
    }

    private PortfolioPage page;
    private PortfolioCasesPage cases;
    private PortfolioSelection selection;
    private Texts texts;
    private Formats formats;
    private @Nullable Charted charted;

    protected PortfolioSheet() {}

    @Inject
    public PortfolioSheet(
            PortfolioPage page, PortfolioCasesPage cases, PortfolioSelection selection, Texts texts, Formats formats) {
        this.page = page;
        this.cases = cases;
        this.selection = selection;
        this.texts = texts;
        this.formats = formats;
    }

    /** Sends it instead of the page; does nothing when the address asks for none. */
    public void send() throws IOException {
        if (charted != null) {
            send(charted == Charted.STAGES ? page.getStageChart() : page.getReductionChart());
        }
    }

    private void send(Chart chart) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext response = faces.getExternalContext();
        response.setResponseContentType(Spreadsheet.TYPE);
        response.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"portfolio-" + selection.getPeildatum() + ".xlsx\"");
        write(chart, response);
        faces.responseComplete();
    }

    private void write(Chart chart, ExternalContext response) throws IOException {
        try (Spreadsheet sheet = new Spreadsheet(
                response.getResponseOutputStream(),
                texts.get("portfolio.figures"),
                chart.table().columns())) {
            for (ChartTable.Row row : chart.table().rows()) {
                List<@Nullable Object> cells = new ArrayList<>();
                cells.add(row.name());
                row.cells().forEach(cell -> cells.add(cell.value()));
                sheet.row(cells.toArray());
            }
            sheet.notes(texts.get("portfolio.cases.notes"), notes(chart));
        }
    }

    private List<Spreadsheet.Note> notes(Chart chart) {
        List<Spreadsheet.Note> notes = new ArrayList<>();
        notes.add(new Spreadsheet.Note(texts.get("portfolio.sheet.chart"), chart.title()));
        notes.add(new Spreadsheet.Note(texts.get("portfolio.sheet.message"), chart.message()));
        notes.addAll(cases.basis());
        notes.add(new Spreadsheet.Note(texts.get("portfolio.cases.made"), formats.getToday()));
        return notes;
    }

    public @Nullable Charted getCharted() {
        return charted;
    }

    public void setCharted(@Nullable Charted charted) {
        this.charted = charted;
    }
}
