package nl.maatstaf.worklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.text.SearchText;
import nl.maatstaf.worklist.service.Heading;
import nl.maatstaf.worklist.service.ListColumn;
import nl.maatstaf.worklist.service.WorklistOptions;
import nl.maatstaf.worklist.service.WorklistOptions.Option;
import nl.maatstaf.worklist.service.WorklistRow;
import nl.maatstaf.worklist.service.WorklistRow.FoundBy;
import nl.maatstaf.worklist.service.WorklistView;
import org.jspecify.annotations.Nullable;

/** How the worklist says things, on its page and in its export. */
@Named
@RequestScoped
public class WorklistLabels {

    private static final String MASKED = "worklist.masked";

    private Texts texts;

    protected WorklistLabels() {}

    @Inject
    public WorklistLabels(Texts texts) {
        this.texts = texts;
    }

    /** Something a list is narrowed by: its question and its answer. */
    public record Chip(String name, String question, String answer) {}

    /** What stands above a contributed column. */
    public String heading(Heading heading) {
        return texts.of(heading.key(), heading.arguments().toArray());
    }

    /** The page that writes the cells of a contributed column. */
    public String cell(ListColumn column) {
        return "/WEB-INF/" + column.context() + "/list/" + column.name() + ".xhtml";
    }

    /** What narrows the list, in words. */
    List<Chip> chips(WorklistAddress address, WorklistOptions options) {
        List<Chip> chips = new ArrayList<>();
        for (String name : WorklistAddress.FILTERS) {
            String value = address.value(name);
            if (value != null) {
                chips.add(new Chip(name, texts.get("worklist.filter." + name), answer(address, name, value, options)));
            }
        }
        return chips;
    }

    /** What the address asks to narrow the list by that does not exist: under which name, what that is called, and why. */
    List<Chip> faults(WorklistAddress address, WorklistOptions options) {
        List<Chip> faults = new ArrayList<>();
        for (String name : WorklistAddress.FILTERS) {
            String asked = address.asked(name);
            if (asked != null && (address.leftOut().containsKey(name) || isUnknown(name, asked, options))) {
                String why = SearchText.LIMIT.allows(asked)
                        ? texts.of("shell.unknownChoice", asked)
                        : texts.of("worklist.filter.tooLong", SearchText.LIMIT.longest());
                faults.add(new Chip(name, texts.get("worklist.filter." + name), why));
            }
        }
        return faults;
    }

    private static boolean isUnknown(String name, String asked, WorklistOptions options) {
        return switch (name) {
            case "type" -> isNone(options.types(), asked);
            case "stage" -> isNone(options.stages(), asked);
            case "cluster" -> !asked.equals("several") && !asked.equals("none") && isNone(options.clusters(), asked);
            case "province" -> isNone(options.provinces(), asked);
            case "sector" -> isNone(options.sectors(), asked);
            default -> false;
        };
    }

    private static boolean isNone(List<Option> options, String code) {
        return options.stream().noneMatch(option -> option.code().equals(code));
    }

    private String answer(WorklistAddress address, String name, String value, WorklistOptions options) {
        return switch (name) {
            case "type" -> named(options.types(), value);
            case "stage" -> named(options.stages(), value);
            case "sector" -> named(options.sectors(), value);
            case "cluster" -> cluster(options, value);
            case "officer" -> named(options.officers(), value);
            case "status" -> texts.name(address.filter().status());
            case "due" -> texts.get("worklist.due." + value);
            default -> value;
        };
    }

    private String named(List<Option> options, String code) {
        return options.stream()
                .filter(option -> option.code().equals(code))
                .map(option -> texts.label(option.name()))
                .findFirst()
                .orElse(code);
    }

    /** The name of a cluster, or that there are several or none. */
    public String cluster(WorklistOptions options, String code) {
        return switch (code) {
            case "several" -> texts.get("worklist.cluster.several");
            case "none" -> texts.get("worklist.cluster.none");
            default -> named(options.clusters(), code);
        };
    }

    /** The names of all clusters that a case touches; of a masked one no more than that there are several. */
    String clusters(WorklistOptions options, WorklistRow row) {
        return row.clusters().isEmpty()
                ? cluster(options, row.cluster())
                : row.clusters().stream().map(code -> cluster(options, code)).collect(Collectors.joining("; "));
    }

    /** Whose case it is: the company, or what the case is called. */
    public String subject(WorklistRow row) {
        if (row.masked()) {
            return texts.get(MASKED);
        }
        @Nullable String organisation = row.organisation();
        return organisation == null || organisation.isEmpty() ? String.valueOf(row.title()) : organisation;
    }

    /** By which other name it was found, and what that is; empty where what its row shows was searched for. */
    public String foundBy(WorklistRow row) {
        @Nullable FoundBy found = row.foundBy();
        return found == null ? "" : texts.of("worklist.foundBy." + found.kind(), found.name(), found.organisation());
    }

    /** The last part of the class of a status. */
    public String statusKind(CaseStatus status) {
        return switch (status) {
            case ACTIVE, ENTERED_IN_ERROR -> "info";
            case PAUSED -> "paused";
            case STOPPED -> "stopped";
            case COMPLETED -> "ok";
        };
    }

    /** How many there are, as far as is counted. */
    public String count(int number) {
        return number > WorklistView.COUNTED ? texts.of("worklist.many", WorklistView.COUNTED) : String.valueOf(number);
    }
}
