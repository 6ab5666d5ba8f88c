package nl.maatstaf.agreement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.InstrumentState;
import nl.maatstaf.agreement.service.InstrumentQueries;
import nl.maatstaf.agreement.service.InstrumentView;
import nl.maatstaf.casefile.service.CaseIdentity;
import nl.maatstaf.casefile.web.ShowCasePage;
import nl.maatstaf.shell.web.Formats;
import nl.maatstaf.shell.web.Texts;
import org.jspecify.annotations.Nullable;

/** The instruments of the case on the page, and what changed from one to the next. */
@Named("instruments")
@RequestScoped
public class InstrumentLines {

    private ShowCasePage page;
    private InstrumentQueries instruments;
    private Texts texts;
    private Formats formats;
    private SignatoryGroups signatories;
    private @Nullable List<InstrumentView> found;
    private boolean foundForShowing;

    protected InstrumentLines() {}

    @Inject
    public InstrumentLines(
            ShowCasePage page,
            InstrumentQueries instruments,
            Texts texts,
            Formats formats,
            SignatoryGroups signatories) {
        this.page = page;
        this.instruments = instruments;
        this.texts = texts;
        this.formats = formats;
        this.signatories = signatories;
    }

    /** An instrument and the one it is compared with. */
    public record Succession(InstrumentView earlier, InstrumentView later, List<Difference> differences) {}

    /**
     * A row of the comparison.
     *
     * @param kind new, chg, same or gone
     */
    public record Difference(String subject, String before, String after, String kind) {}

    public List<InstrumentView> getAll() {
        if (found == null || (page.isShowing() && !foundForShowing)) {
            CaseIdentity identity = page.getIdentity();
            found = instruments.ofCase(identity.id(), identity.scope());
            foundForShowing = page.isShowing();
        }
        return found;
    }

    /** The signed one that holds. */
    public @Nullable InstrumentView getHolding() {
        return holding(getAll().stream()
                .filter(one -> one.state() == InstrumentState.SIGNED)
                .toList());
    }

    /** The one that counts in the figures; where none does, the hardest that commits to something, or else the hardest. */
    static @Nullable InstrumentView holding(List<InstrumentView> signed) {
        return signed.stream()
                .max(Comparator.comparing(InstrumentView::counts)
                        .thenComparing(InstrumentLines::commits)
                        .thenComparingInt(one -> one.kind().hardness()))
                .orElse(null);
    }

    private static boolean commits(InstrumentView instrument) {
        return !instrument.commitments().isEmpty();
    }

    /** The hardness as the style sheet names it. */
    public String look(InstrumentKind kind) {
        return switch (kind) {
            case EOP -> "eop";
            case JLOI -> "jloi";
            case BINDING -> "binding";
        };
    }

    /** A name to know it by: its kind and when it was signed, or its state. */
    public String name(InstrumentView instrument) {
        String since =
                instrument.signed() == null ? texts.name(instrument.state()) : formats.partial(instrument.signed());
        return texts.name(instrument.kind()) + ", " + since;
    }

    /** What is shown of who signed for a party: the person, the function, and the date where it is a date of its own. */
    public String signing(InstrumentView instrument, InstrumentView.Signatory party) {
        boolean onItsOwn = party.signedOn() != null && !party.signedOn().equals(instrument.signed());
        return Stream.of(party.person(), party.function(), onItsOwn ? formats.partial(party.signedOn()) : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** A commitment by its figures: {@code CO2-eq, 120 – 150 – 180 kt}. */
    public String figures(InstrumentView.Commitment commitment) {
        return texts.name(commitment.indicator()) + ", " + reduction(commitment);
    }

    /** The target year and what the reduction is measured against, or that they were not published. */
    public String terms(InstrumentView.Commitment commitment) {
        Integer year = commitment.targetYear();
        return String.join(
                ", ",
                year == null
                        ? texts.get("agreement.targetYear.none")
                        : texts.of("agreement.targetYear.is", year.toString()),
                commitment.baselineFrom() == null
                        ? texts.get("agreement.baseline.none")
                        : texts.of("agreement.baseline.is", baseline(commitment)));
    }

    private String baseline(InstrumentView.Commitment commitment) {
        Integer from = commitment.baselineFrom();
        Integer to = commitment.baselineTo();
        if (from == null) {
            return texts.get("agreement.notPublished");
        }
        return from.equals(to) ? from.toString() : from + "–" + to;
    }

    /** Each signed or open instrument beside the one before it. */
    public List<Succession> getSuccessions() {
        List<InstrumentView> shown = getAll().stream()
                .filter(one -> one.state() != InstrumentState.WITHDRAWN)
                .toList();
        return IntStream.range(1, shown.size())
                .mapToObj(i ->
                        new Succession(shown.get(i - 1), shown.get(i), differences(shown.get(i - 1), shown.get(i))))
                .toList();
    }

    private List<Difference> differences(InstrumentView earlier, InstrumentView later) {
        List<Difference> differences = new ArrayList<>();
        earlier.commitments().forEach(before -> compare(differences, before, counterpart(later, before)));
        later.commitments().stream()
                .filter(after -> counterpart(earlier, after) == null)
                .forEach(after -> compare(differences, null, after));
        if (later.signed() != null) {
            add(differences, "agreement.signatories", signatories.text(earlier), signatories.text(later));
        }
        return differences;
    }

    private void compare(
            List<Difference> differences,
            InstrumentView.@Nullable Commitment before,
            InstrumentView.@Nullable Commitment after) {
        String indicator = Optional.ofNullable(after)
                .or(() -> Optional.ofNullable(before))
                .map(one -> texts.name(one.indicator()))
                .orElse("");
        add(differences, "agreement.reduction", indicator, reduction(before), reduction(after));
        add(differences, "agreement.targetYear", indicator, year(before), year(after));
        add(differences, "agreement.baseline", indicator, base(before), base(after));
    }

    private static InstrumentView.@Nullable Commitment counterpart(
            InstrumentView instrument, InstrumentView.Commitment commitment) {
        List<InstrumentView.Commitment> alike = instrument.commitments().stream()
                .filter(one -> one.indicator() == commitment.indicator())
                .toList();
        return alike.stream()
                .filter(one -> Objects.equals(one.targetYear(), commitment.targetYear()))
                .findFirst()
                .orElse(alike.size() == 1 ? alike.getFirst() : null);
    }

    private void add(List<Difference> differences, String subject, String indicator, String before, String after) {
        String name = texts.get(subject) + (indicator.isEmpty() ? "" : ", " + indicator);
        if (!before.isEmpty() || !after.isEmpty()) {
            String kind = before.equals(after) ? "same" : before.isEmpty() ? "new" : after.isEmpty() ? "gone" : "chg";
            differences.add(new Difference(name, before, after, kind));
        }
    }

    private void add(List<Difference> differences, String subject, String before, String after) {
        add(differences, subject, "", before, after);
    }

    private String reduction(InstrumentView.@Nullable Commitment commitment) {
        return commitment == null
                ? ""
                : formats.range(commitment.low(), commitment.central(), commitment.high()) + " "
                        + texts.get("quantity.kilotonnes");
    }

    private static String year(InstrumentView.@Nullable Commitment commitment) {
        return commitment == null || commitment.targetYear() == null
                ? ""
                : commitment.targetYear().toString();
    }

    private String base(InstrumentView.@Nullable Commitment commitment) {
        return commitment == null || commitment.baselineFrom() == null ? "" : baseline(commitment);
    }
}
