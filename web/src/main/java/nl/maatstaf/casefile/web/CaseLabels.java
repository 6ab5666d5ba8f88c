package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.service.overview.EvidenceLine;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.type.Requirement;
import nl.maatstaf.casefile.type.StageDefinition;
import nl.maatstaf.casefile.type.TrackDefinition;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.text.CitedSource;
import nl.maatstaf.text.Label;
import org.jspecify.annotations.Nullable;

/** The names of the codes on the page of a case, in the language of the page. */
@Named
@RequestScoped
public class CaseLabels {

    private Texts texts;
    private Instance<EvidenceLabels> others;

    protected CaseLabels() {}

    @Inject
    public CaseLabels(Texts texts, @Any Instance<EvidenceLabels> others) {
        this.texts = texts;
        this.others = others;
    }

    public String label(@Nullable Label label) {
        return label == null ? "" : texts.label(label);
    }

    /** The look of a status: the last part of its class. */
    public String kind(CaseStatus status) {
        return switch (status) {
            case ACTIVE, COMPLETED -> "ok";
            case PAUSED -> "paused";
            case STOPPED, ENTERED_IN_ERROR -> "stopped";
        };
    }

    public String stage(CaseTypeDefinition type, String code) {
        return type.findStage(code).map(StageDefinition::name).map(this::label).orElse(code);
    }

    /** What a piece of evidence is about; the code itself when the type does not name it. */
    public String topic(CaseTypeDefinition type, Evidence.Kind kind, String topic) {
        return switch (kind) {
            case SIGNATURE, FIGURES, FACT -> ofAnotherContext(kind, topic).orElse(topic);
            case ADVICE -> topic;
            case DEVIATION -> deviation(type, topic);
            case TASK -> task(type, topic).orElse(topic);
            case TRACK ->
                track(type, topic).map(TrackDefinition::name).map(this::label).orElse(topic);
            case DOCUMENT, DECISION -> topics(type, kind).getOrDefault(topic, topic);
        };
    }

    private Optional<String> ofAnotherContext(Evidence.Kind kind, String topic) {
        return others.stream()
                .flatMap(words -> words.topic(kind, topic).stream())
                .findFirst();
    }

    /** Why a requirement that another context brings is open. */
    String whyOpen(Requirement requirement, List<EvidenceLine> recorded) {
        return others.stream()
                .flatMap(words -> words.whyOpen(requirement, recorded).stream())
                .findFirst()
                .orElse("");
    }

    /** What can be recorded of a kind, by code, in the order in which gates ask for it. */
    public Map<String, String> topics(CaseTypeDefinition type, Evidence.Kind kind) {
        Map<String, String> topics = new LinkedHashMap<>();
        type.asked(kind)
                .forEach(requirement -> requirement
                        .asks()
                        .map(Requirement.Asked::topic)
                        .ifPresent(topic -> topics.putIfAbsent(
                                topic, kind == Evidence.Kind.ADVICE ? topic : label(requirement.label()))));
        return topics;
    }

    /** The state of a track, or the outcome of anything else as it was typed. */
    public String outcome(CaseTypeDefinition type, Evidence.Kind kind, String topic, String outcome) {
        if (kind != Evidence.Kind.TRACK) {
            return outcome;
        }
        return track(type, topic).stream()
                .flatMap(track -> track.states().stream())
                .filter(state -> state.code().equals(outcome))
                .map(state -> label(state.name()))
                .findFirst()
                .orElse(outcome);
    }

    /** The sources that a text cites. */
    public List<CitedSource> sources(String cited) {
        return CitedSource.allOf(cited);
    }

    public String requirement(CaseTypeDefinition type, String stage, String code) {
        return type.findStage(stage).stream()
                .flatMap(found -> found.requirements().stream())
                .filter(requirement -> requirement.code().equals(code))
                .map(requirement -> label(requirement.label()))
                .findFirst()
                .orElse(code);
    }

    private String deviation(CaseTypeDefinition type, String topic) {
        int slash = topic.indexOf('/');
        return slash < 0 ? topic : requirement(type, topic.substring(0, slash), topic.substring(slash + 1));
    }

    private Optional<String> task(CaseTypeDefinition type, String code) {
        return type.stages().stream()
                .flatMap(stage -> stage.tasks().stream())
                .filter(template -> template.code().equals(code))
                .map(template -> label(template.title()))
                .findFirst();
    }

    private static Optional<TrackDefinition> track(CaseTypeDefinition type, String code) {
        return type.tracks().stream().filter(track -> track.code().equals(code)).findFirst();
    }
}
