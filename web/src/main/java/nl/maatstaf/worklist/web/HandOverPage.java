package nl.maatstaf.worklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.casefile.CaseChangedMeanwhile;
import nl.maatstaf.casefile.HandOverCases;
import nl.maatstaf.casefile.HandOverCases.ChosenCase;
import nl.maatstaf.casefile.service.BulkHandover;
import nl.maatstaf.casefile.service.BulkHandover.Outcome;
import nl.maatstaf.casefile.service.HandoverPreview;
import nl.maatstaf.casefile.service.HandoverQueries;
import nl.maatstaf.casefile.subject.CaseNumber;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.casefile.web.OfficerChoices;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.shell.web.choice.Choice;
import nl.maatstaf.text.BoundedParser;
import nl.maatstaf.text.TypedText;
import nl.maatstaf.worklist.web.LastHandover.Line;
import org.jspecify.annotations.Nullable;

/**
 * Hands the cases that were chosen on the worklist over to a colleague. The address says which cases, to whom, and which
 * page of the list to go back to; the form says what was seen of each case.
 */
@Named
@RequestScoped
public class HandOverPage {

    private HandoverQueries queries;
    private BulkHandover handovers;
    private OfficerChoices officers;
    private LastHandover last;
    private Messages messages;
    private Texts texts;
    private HttpServletRequest request;
    private WorklistAddress address;
    private String key;
    private boolean asked;
    private @Nullable HandoverPreview preview;
    private @Nullable Choice colleague;

    protected HandOverPage() {}

    @Inject
    public HandOverPage(
            HandoverQueries queries,
            BulkHandover handovers,
            OfficerChoices officers,
            LastHandover last,
            Messages messages,
            Texts texts,
            CurrentActor current,
            HttpServletRequest request) {
        this.queries = queries;
        this.handovers = handovers;
        this.officers = officers;
        this.last = last;
        this.messages = messages;
        this.request = request;
        this.texts = texts;
        this.address = WorklistAddress.of(request.getParameterMap(), current.get());
        this.key = find("key")
                .flatMap(BoundedParser::identifier)
                .orElseGet(UUID::randomUUID)
                .toString();
    }

    /** Reads what would become of the cases, once: what was refused is not asked again for the page that says so. */
    public void read() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!asked && !faces.getPartialViewContext().isPartialRequest()) {
            asked = true;
            Choice to = getColleague();
            preview = queries.preview(getNumbers(), to == null ? null : to.id());
        }
    }

    /** Goes on to what would happen when the colleague that was chosen gets the cases. */
    public String look() {
        return HandOverAddress.of(
                getNumbers(), Objects.requireNonNull(getColleague()).id(), address);
    }

    /** Hands over the cases of which the form says what was seen; back on the list stands what became of each. */
    public String give() {
        Choice to = Optional.ofNullable(getColleague()).orElseThrow(CaseRefusals.COLLEAGUE_NOT_FOUND::with);
        List<ChosenCase> chosen = getNumbers().stream()
                .flatMap(number -> find("seen-" + number).flatMap(BoundedParser::whole).stream()
                        .map(seen -> new ChosenCase(number, seen)))
                .toList();
        if (!last.isOf(key)) {
            keep(handovers.give(new HandOverCases(chosen, to.id()), key));
        }
        return told("worklist.handover.given", to.name());
    }

    /** Gives back what was last handed over, as far as nothing changed since. */
    public String giveBack() {
        if (find("handover").filter(last::isOf).isPresent()) {
            keep(handovers.giveBack(last.getReturnable(), key));
        }
        return told("worklist.handover.back", "");
    }

    private void keep(List<Outcome> outcomes) {
        last.keep(
                key,
                outcomes.stream()
                        .map(one ->
                                new Line(one.number(), one.made(), one.refused() == null ? null : why(one.refused())))
                        .toList());
    }

    private String told(String done, String name) {
        if (last.getDone() > 0) {
            messages.done(done, last.getDone(), name);
        }
        return address.here() + "&handover=" + last.getKey();
    }

    /** Why a case cannot be handed over or given back, where its number stands beside it. */
    public String why(Refusal refused) {
        return refused instanceof CaseChangedMeanwhile ? texts.get("worklist.handover.changed") : texts.of(refused);
    }

    public List<String> getNumbers() {
        String[] cases = request.getParameterValues("case");
        return cases == null
                ? List.of()
                : Stream.of(cases)
                        .map(CaseNumber::new)
                        .map(CaseNumber::text)
                        .distinct()
                        .toList();
    }

    /** The page of the list that it goes back to. */
    public String getBack() {
        return address.here();
    }

    public WorklistAddress getAddress() {
        return address;
    }

    /** What would become of the cases; none when it could not be read. */
    public @Nullable HandoverPreview getPreview() {
        return preview;
    }

    /** Whether there are cases to hand over, or a form of the page is handled, which needs not know what would become of them. */
    public boolean isChoosing() {
        return !asked || (preview != null && !preview.lines().isEmpty());
    }

    /** Whether it can be done, or is. */
    public boolean isReady() {
        return !asked || (preview != null && getColleague() != null && preview.possible() > 0);
    }

    /** Who is to have the cases: whom the form says or else the address; none when that is nobody who may handle cases. */
    public @Nullable Choice getColleague() {
        if (colleague == null) {
            colleague = find("colleague")
                    .flatMap(BoundedParser::identifier)
                    .flatMap(officers::find)
                    .orElse(null);
        }
        return colleague;
    }

    public void setColleague(@Nullable Choice colleague) {
        this.colleague = colleague;
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(TypedText.optionalLine(request.getParameter(name)));
    }
}
