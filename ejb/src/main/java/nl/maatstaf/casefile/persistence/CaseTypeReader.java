package nl.maatstaf.casefile.persistence;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.type.Requirement;
import nl.maatstaf.casefile.type.StageDefinition;
import nl.maatstaf.casefile.type.TaskTemplate;
import nl.maatstaf.casefile.type.TrackDefinition;
import nl.maatstaf.text.Label;

/** Reads the definition of a case type from the JSON in which it is kept. */
final class CaseTypeReader {

    private static final List<ServiceLoader.Provider<RequirementKind>> KINDS =
            ServiceLoader.load(RequirementKind.class, CaseTypeReader.class.getClassLoader()).stream()
                    .toList();

    private CaseTypeReader() {}

    static CaseTypeDefinition read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return type(reader.readObject());
        }
    }

    private static CaseTypeDefinition type(JsonObject type) {
        return new CaseTypeDefinition(
                type.getString("code"),
                type.getInt("version"),
                label(type.getJsonObject("name")),
                type.getString("numberPrefix"),
                type.getString("programme"),
                List.copyOf(texts(type, "ministries")),
                objects(type, "stages").stream().map(CaseTypeReader::stage).toList(),
                objects(type, "tracks").stream().map(CaseTypeReader::track).toList());
    }

    private static StageDefinition stage(JsonObject stage) {
        return new StageDefinition(
                stage.getString("code"),
                label(stage.getJsonObject("name")),
                objects(stage, "requirements").stream()
                        .map(CaseTypeReader::requirement)
                        .toList(),
                objects(stage, "tasks").stream().map(CaseTypeReader::task).toList());
    }

    private static TaskTemplate task(JsonObject task) {
        return new TaskTemplate(task.getString("code"), label(task.getJsonObject("title")), task.getInt("term"));
    }

    private static TrackDefinition track(JsonObject track) {
        return new TrackDefinition(
                track.getString("code"),
                label(track.getJsonObject("name")),
                track.getString("fromStage"),
                objects(track, "states").stream()
                        .map(state -> new TrackDefinition.TrackState(
                                state.getString("code"), label(state.getJsonObject("name"))))
                        .toList());
    }

    private static Requirement requirement(JsonObject json) {
        String code = json.getString("code");
        Label label = label(json.getJsonObject("label"));
        String kind = json.getString("kind");
        return switch (kind) {
            case "document" -> new Requirement.DocumentRegistered(code, label, json.getString("documentType"));
            case "advice" -> new Requirement.AdviceReceived(code, label, json.getString("adviser"));
            case "decision" ->
                new Requirement.DecisionTaken(code, label, json.getString("decision"), json.getBoolean("fourEyes"));
            case "task" -> new Requirement.TaskDone(code, label, json.getString("task"));
            case "track" -> new Requirement.TrackCompleted(code, label, json.getString("track"), texts(json, "states"));
            default -> ofAnotherContext(kind).read(code, label, json);
        };
    }

    private static RequirementKind ofAnotherContext(String kind) {
        return KINDS.stream()
                .map(ServiceLoader.Provider::get)
                .filter(one -> one.code().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown kind of requirement " + kind));
    }

    private static Label label(JsonObject label) {
        return new Label(label.getString("nl"), label.getString("en"));
    }

    private static List<JsonObject> objects(JsonObject parent, String name) {
        return parent.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static Set<String> texts(JsonObject parent, String name) {
        return parent.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
