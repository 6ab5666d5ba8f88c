package nl.maatstaf.worklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.casefile.web.CaseAddress;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.worklist.service.ContributedColumns;
import nl.maatstaf.worklist.service.DueWindow;
import nl.maatstaf.worklist.service.ListColumn;
import nl.maatstaf.worklist.service.WorklistCursor;
import nl.maatstaf.worklist.service.WorklistOptions;
import nl.maatstaf.worklist.service.WorklistQueries;
import nl.maatstaf.worklist.service.WorklistRow;
import nl.maatstaf.worklist.service.WorklistTab;
import nl.maatstaf.worklist.service.WorklistView;
import nl.maatstaf.worklist.web.WorklistLabels.Chip;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.ToggleCloseEvent;

/** The worklist as its address asks for it. */
@Named
@RequestScoped
public class ListCasesPage {

    /** Where the form of the list says which rows are chosen, with commas between their numbers. */
    private static final String CHOSEN = "list:rows_selection";

    private WorklistQueries worklist;
    private WorklistLabels words;
    private Messages messages;
    private HttpServletRequest request;
    private WorklistAddress address;
    private boolean mayChoose;
    private @Nullable WorklistView view;

    protected ListCasesPage() {}

    @Inject
    public ListCasesPage(
            WorklistQueries worklist,
            WorklistLabels words,
            Messages messages,
            CurrentActor current,
            HttpServletRequest request) {
        this.worklist = worklist;
        this.words = words;
        this.messages = messages;
        this.request = request;
        this.address = WorklistAddress.of(request.getParameterMap(), current.get());
        this.mayChoose = current.get().may(Right.EDIT_CASE);
    }

    /** When nothing was asked but the number of a case, the answer is the address of that case. */
    public @Nullable String open() {
        return address.onlyText()
                .flatMap(worklist::findNumber)
                .map(CaseAddress::of)
                .orElse(null);
    }

    /** Reads the list before it is shown. */
    public void read() {
        view = worklist.page(address.filter(), address.order(), address.cursor());
        words.faults(address, view().options())
                .forEach(fault -> messages.wrong(
                        fault.name().equals("q") ? "text" : fault.name(), fault.question(), fault.answer()));
    }

    /** Leads to where the chosen cases are handed over. */
    public String handOver() {
        return HandOverAddress.of(chosen(), null, address);
    }

    private List<String> chosen() {
        String chosen = request.getParameter(CHOSEN);
        return chosen == null || chosen.isEmpty() ? List.of() : List.of(chosen.split(","));
    }

    /** Leads to the same page of the list with the columns that were chosen, unless they are those it shows. */
    public void chooseColumns(ToggleCloseEvent closed) {
        String chosen = address.showing(closed.getVisibleColumnIds());
        if (!chosen.equals(address.here())) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getApplication().getNavigationHandler().handleNavigation(faces, null, chosen);
        }
    }

    /** Whether the list was read; a form on its page that is handled needs nothing of it. */
    public boolean isShowing() {
        return view != null;
    }

    /** Whether there are cases to show, or a form of the list is handled. */
    public boolean isListing() {
        return view == null || !view.rows().isEmpty();
    }

    public WorklistAddress getAddress() {
        return address;
    }

    public List<WorklistRow> getRows() {
        return view == null ? List.of() : view.rows();
    }

    /** The columns that other contexts add. */
    public List<ListColumn> getContributed() {
        return ContributedColumns.shown();
    }

    /** Whether cases can be chosen here; a masked one cannot be. */
    public boolean isChoosing() {
        return mayChoose && (view == null || view.rows().stream().anyMatch(row -> !row.masked()));
    }

    public List<WorklistTab> getTabs() {
        return Arrays.asList(WorklistTab.values());
    }

    public WorklistTab getTab() {
        return address.tab();
    }

    public boolean isShown(WorklistTab tab) {
        return address.tab() == tab;
    }

    /** How many cases a view has; nothing where nothing is late. */
    public String count(WorklistTab tab) {
        return words.count(view().counts().getOrDefault(tab, 0));
    }

    /** Whether a view holds late cases, which is shown. */
    public boolean isAlarming(WorklistTab tab) {
        return tab == WorklistTab.LATE && view().counts().getOrDefault(tab, 0) > 0;
    }

    public List<Chip> getChips() {
        return words.chips(address, view().options());
    }

    public WorklistOptions getOptions() {
        return view().options();
    }

    public List<CaseStatus> getStatuses() {
        return Arrays.asList(CaseStatus.values());
    }

    public List<DueWindow> getDueWindows() {
        return Arrays.asList(DueWindow.values());
    }

    /** A constant as it stands in an address. */
    public String code(Enum<?> constant) {
        return WorklistAddress.lower(constant);
    }

    public String getTotal() {
        return words.count(view().total());
    }

    public @Nullable WorklistCursor getPrevious() {
        return view().previous();
    }

    public @Nullable WorklistCursor getNext() {
        return view().next();
    }

    /** {@code ascending} or {@code descending} for the column the list is sorted by, otherwise {@code none}. */
    public String direction(String sort) {
        if (!address.order().sort().code().equals(sort)) {
            return "none";
        }
        return address.order().descending() ? "descending" : "ascending";
    }

    /** The same for the heading of a column, and nothing for its cells and for a column that the list is not sorted by. */
    public @Nullable String sorted(@Nullable WorklistRow row, @Nullable String sort) {
        return row != null || sort == null || direction(sort).equals("none") ? null : direction(sort);
    }

    private WorklistView view() {
        return Objects.requireNonNull(view, "read() comes first");
    }
}
