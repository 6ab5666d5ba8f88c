package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.maatstaf.casefile.StageEntry;
import nl.maatstaf.casefile.service.overview.SharedStage;
import nl.maatstaf.casefile.service.overview.StageProgress;
import nl.maatstaf.shell.web.Texts;

/** The stages of a case on the measuring rod. */
@Named
@RequestScoped
public class StageStepper {

    private ShowCasePage page;
    private CaseLabels words;
    private Texts texts;

    protected StageStepper() {}

    @Inject
    public StageStepper(ShowCasePage page, CaseLabels words, Texts texts) {
        this.page = page;
        this.words = words;
        this.texts = texts;
    }

    /**
     * One stage.
     *
     * @param state done, now, next or skip
     * @param details what is known of it, in lines
     */
    public record Mark(String name, String state, List<String> details) {}

    public List<Mark> getMarks() {
        return page.isWhole()
                ? page.getCase().stages().stream()
                        .map(stage -> mark(stage.shared(), expected(stage), slip(stage)))
                        .toList()
                : page.getShared().stages().stream()
                        .map(stage -> mark(stage, List.of(), List.of()))
                        .toList();
    }

    /** Which of the stages the case is in, from 1. */
    public int getPosition() {
        List<String> states = getMarks().stream().map(Mark::state).toList();
        return states.indexOf("now") + 1;
    }

    private Mark mark(SharedStage stage, List<String> expected, List<String> slip) {
        return new Mark(words.label(stage.name()), state(stage), details(stage, expected, slip));
    }

    private static String state(SharedStage stage) {
        return switch (stage.state()) {
            case DONE -> "done";
            case NOW -> "now";
            case NEXT -> "next";
            case SKIPPED -> "skip";
            case NOT_RECORDED -> "unrecorded";
        };
    }

    private List<String> details(SharedStage stage, List<String> expected, List<String> slip) {
        return switch (stage.state()) {
            case DONE -> done(stage, slip);
            case NOW -> now(stage, expected, slip);
            case NEXT -> expected;
            case SKIPPED -> List.of(texts.get("casefile.rail.skipped"));
            case NOT_RECORDED -> List.of(texts.get("casefile.state.NOT_RECORDED"));
        };
    }

    private List<String> done(SharedStage stage, List<String> slip) {
        List<String> details = new ArrayList<>();
        details.add(reached(stage));
        if (stage.days() != null) {
            details.add(texts.of("casefile.rail.days", stage.days()));
        }
        details.addAll(slip);
        return details;
    }

    private List<String> now(SharedStage stage, List<String> expected, List<String> slip) {
        List<String> details = new ArrayList<>(List.of(reached(stage)));
        if (stage.days() != null) {
            boolean running = page.getIdentity().status().isRunning();
            details.add(
                    running
                            ? texts.of("casefile.rail.day", stage.days() + 1)
                            : texts.of("casefile.rail.days", stage.days()));
        }
        if (stage.entered() == StageEntry.Manner.RETURNED) {
            details.add(texts.get("casefile.rail.returned"));
        }
        details.addAll(expected);
        details.addAll(slip);
        return details;
    }

    private String reached(SharedStage stage) {
        return stage.reached() == null
                ? texts.get("casefile.rail.notRecorded")
                : texts.of("casefile.rail.reached", stage.reached());
    }

    private List<String> expected(StageProgress stage) {
        List<String> details = new ArrayList<>();
        if (stage.planned() != null) {
            details.add(texts.of("casefile.rail.planned", stage.planned()));
        }
        if (stage.forecast() != null) {
            details.add(texts.of("casefile.rail.forecast", stage.forecast()));
        }
        return details;
    }

    private List<String> slip(StageProgress stage) {
        Long slip = stage.slip();
        return slip == null || slip <= 0 ? List.of() : List.of(texts.of("casefile.rail.slip", slip));
    }
}
