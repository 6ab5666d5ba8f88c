package nl.maatstaf.worklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.text.BoundedParser;
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
    private LastHandover last;
    private Messages messages;
    private Texts texts;
    private HttpServletRequest request;
    private WorklistAddress address;
    private String key;
    private boolean asked;
    private @Nullable HandoverPreview preview;

    protected HandOverPage() {}

    @Inject
    public HandOverPage(
            HandoverQueries queries,
            BulkHandover handovers,
            LastHandover last,
            Messages messages,
            Texts texts,
            CurrentActor current,
            HttpServletRequest request) {
        this.queries = queries;
        this.handovers = handovers;
        this.last = last;
        this.messages = messages;
        this.request = request;
        this.texts = texts;
        this.address = WorklistAddress.of(request.getParameterMap(), current.get());
        this.key = find("key").orElseGet(() -> UUID.randomUUID().toString());
    }

    /** Reads what would become of the cases, once: what was refused is not asked again for the page that says so. */
    public void read() {
        if (!asked) {
            asked = true;
            preview = queries.preview(getNumbers(), colleagueAsked().orElse(null));
        }
    }

    /** Hands over the cases of which the form says what was seen; back on the list stands what became of each. */
    public void give() {
        UUID colleague = colleagueAsked().orElseThrow(CaseRefusals.COLLEAGUE_NOT_FOUND::with);
        List<ChosenCase> chosen = getNumbers().stream()
                .flatMap(number -> find("seen-" + number).flatMap(BoundedParser::whole).stream()
                        .map(seen -> new ChosenCase(number, seen)))
                .toList();
        if (!last.isOf(getKey())) {
            keep(handovers.give(new HandOverCases(chosen, colleague), getKey()));
        }
        tell("worklist.handover.given", getName());
    }

    /** Gives back what was last handed over, as far as nothing changed since. */
    public void giveBack() {
        if (find("handover").filter(last::isOf).isPresent()) {
            keep(handovers.giveBack(last.getReturnable(), getKey()));
        }
        tell("worklist.handover.back", "");
    }

    private void keep(List<Outcome> outcomes) {
        last.keep(
                getKey(),
                outcomes.stream()
                        .map(one ->
                                new Line(one.number(), one.made(), one.refused() == null ? null : why(one.refused())))
                        .toList());
    }

    private void tell(String done, String name) {
        if (last.getDone() > 0) {
            messages.done(done, last.getDone(), name);
        }
        try {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(address.here() + "&handover=" + last.getKey());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Why a case cannot be handed over or given back, where its number stands beside it. */
    public String why(Refusal refused) {
        return refused instanceof CaseChangedMeanwhile ? texts.get("worklist.handover.changed") : texts.of(refused);
    }

    public List<String> getNumbers() {
        String[] cases = request.getParameterValues("case");
        return cases == null ? List.of() : Stream.of(cases).distinct().toList();
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
        read();
        return preview;
    }

    /** The identifier of the colleague; empty when none was chosen. */
    public String getColleague() {
        return colleagueAsked().map(UUID::toString).orElse("");
    }

    /** The name of the colleague; empty when none was chosen who may handle any of the cases. */
    public String getName() {
        return getColleagues().stream()
                .filter(Choice::chosen)
                .map(Choice::text)
                .findFirst()
                .orElse("");
    }

    /** Whom the cases can be given to. */
    public List<Choice> getColleagues() {
        return preview == null
                ? List.of()
                : preview.colleagues().stream()
                        .map(one -> new Choice(
                                one.id().toString(),
                                one.name(),
                                colleagueAsked().filter(one.id()::equals).isPresent()))
                        .toList();
    }

    /** One of a list. */
    public record Choice(String value, String text, boolean chosen) {}

    private Optional<UUID> colleagueAsked() {
        return find("colleague").flatMap(BoundedParser::identifier);
    }

    /** The key of this form: the one it was sent with, or one for a form that is made now. */
    public String getKey() {
        return key;
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
