package nl.maatstaf.worklist.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.maatstaf.exchange.web.Spreadsheet;
import nl.maatstaf.exchange.web.Spreadsheet.Note;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.time.service.Now;
import nl.maatstaf.worklist.service.ContributedColumns;
import nl.maatstaf.worklist.service.WorklistOptions;
import nl.maatstaf.worklist.service.WorklistQueries;
import nl.maatstaf.worklist.service.WorklistRow;
import nl.maatstaf.worklist.service.WorklistTab;
import org.jspecify.annotations.Nullable;

/** The cases of a list as a spreadsheet, written while they are read. */
@WebServlet(WorklistExport.PATH)
public class WorklistExport extends HttpServlet {

    static final String PATH = "/worklist/cases.xlsx";

    private static final long serialVersionUID = 1L;
    /** What stands before the contributed columns, and what after. */
    private static final List<String> FIRST = List.of(
            "worklist.column.number",
            "worklist.column.title",
            "worklist.column.companies",
            "worklist.column.sites",
            "worklist.column.provinces",
            "worklist.column.clusters",
            "worklist.column.type",
            "worklist.column.stage",
            "worklist.column.position",
            "worklist.column.stageCount",
            "worklist.column.status",
            "worklist.column.nextAction",
            "worklist.column.deadline");

    private static final List<String> LAST =
            List.of("worklist.column.officer", "worklist.column.changed", "worklist.column.fictional");

    @Inject
    private transient WorklistQueries worklist;

    @Inject
    private transient WorklistLabels words;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Now now;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        WorklistAddress address = WorklistAddress.of(request.getParameterMap(), WorklistTab.ALL);
        WorklistOptions options = worklist.options(address.value("type"));
        response.setContentType(Spreadsheet.TYPE);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"maatstaf-" + texts.get("worklist.file") + "-" + now.today() + ".xlsx\"");
        try (Spreadsheet file = new Spreadsheet(response.getOutputStream(), texts.get("worklist.sheet"), headings())) {
            worklist.export(address.filter(), address.order(), row -> write(file, row, options));
            file.notes(texts.get("worklist.sheet.notes"), notes(address, options));
        }
    }

    private void write(Spreadsheet file, WorklistRow row, WorklistOptions options) {
        try {
            file.row(cells(row, options).toArray());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private List<@Nullable Object> cells(WorklistRow row, WorklistOptions options) {
        List<@Nullable Object> cells = new ArrayList<>();
        Collections.addAll(
                cells,
                row.number(),
                row.masked() ? texts.get("worklist.masked") : row.title(),
                row.organisation(),
                row.sites(),
                row.provinces(),
                words.clusters(options, row),
                texts.label(row.type()),
                texts.label(row.stage()),
                row.position(),
                row.stageCount(),
                texts.name(row.status()),
                row.nextAction(),
                row.dueOn());
        ContributedColumns.exported()
                .forEach(column -> cells.add(cell(column.value().apply(row))));
        Collections.addAll(
                cells, row.officer(), row.lastChangedAt(), texts.get(row.fictional() ? "worklist.yes" : "worklist.no"));
        return cells;
    }

    private @Nullable Object cell(@Nullable Object value) {
        return value instanceof Enum<?> constant ? texts.name(constant) : value;
    }

    private List<String> headings() {
        return Stream.of(
                        FIRST.stream().map(texts::get),
                        ContributedColumns.exported().stream().map(column -> words.heading(column.heading())),
                        LAST.stream().map(texts::get))
                .flatMap(headings -> headings)
                .toList();
    }

    private List<Note> notes(WorklistAddress address, WorklistOptions options) {
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(texts.get("worklist.note.made"), now.instant()));
        notes.add(new Note(
                texts.get("worklist.note.view"), texts.get("worklist.tab." + WorklistAddress.lower(address.tab()))));
        words.chips(address, options).forEach(chip -> notes.add(new Note(chip.question(), chip.answer())));
        notes.add(new Note(texts.get("worklist.note.most"), WorklistQueries.EXPORTED));
        return notes;
    }
}
