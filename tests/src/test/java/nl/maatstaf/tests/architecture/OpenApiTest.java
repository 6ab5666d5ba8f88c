package nl.maatstaf.tests.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.StringReader;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.maatstaf.casefile.evidence.RecordEvidence;
import nl.maatstaf.shell.api.OpenApiDocument;
import nl.maatstaf.text.Limits;
import org.junit.jupiter.api.Test;

/** The description of the API says what the API does, and nothing else. */
class OpenApiTest {

    private static final Pattern READ_FIELDS = Pattern.compile("\\.only\\(([^)]+)\\)");

    private static final Pattern LIMIT = Pattern.compile("\"((?:[a-z]+\\.)+[A-Z]\\w+)\\.\\w+\"");

    private final JsonObject document = read();

    @Test
    void every_operation_is_described_and_every_description_is_an_operation() {
        Set<String> described = new TreeSet<>();
        document.getJsonObject("paths")
                .forEach((path, verbs) -> verbs.asJsonObject()
                        .keySet()
                        .forEach(verb -> described.add(verb.toUpperCase(Locale.ROOT) + " " + path)));

        assertThat(described).isEqualTo(operations());
    }

    @Test
    void a_limit_is_of_a_class_that_core_knows_as_it_is_read_there() {
        List<String> core = ArchitectureRules.classesOf("core").stream()
                .map(JavaClass::getName)
                .toList();

        assertThat(LIMIT.matcher(Project.read(Project.TEXTS.resolve("shell/api/openapi.json")))
                        .results())
                .isNotEmpty()
                .extracting(limit -> "nl.maatstaf." + limit.group(1))
                .allMatch(core::contains);
    }

    @Test
    void every_answer_has_the_fields_its_schema_says() {
        Set<JavaClass> answers = answers();

        assertThat(answers)
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(schemas()
                                .getJsonObject(answer.getSimpleName())
                                .getJsonObject("properties")
                                .keySet())
                        .as(answer.getName())
                        .isEqualTo(components(answer)));
    }

    @Test
    void every_request_has_the_fields_its_schema_says() {
        Set<String> answers = answers().stream().map(JavaClass::getSimpleName).collect(toCollection(TreeSet::new));
        Set<Set<String>> described = new LinkedHashSet<>();
        schemas().keySet().stream()
                .filter(name -> !answers.contains(name))
                .forEach(name -> described.add(new TreeSet<>(schemas()
                        .getJsonObject(name)
                        .getJsonObject("properties")
                        .keySet())));

        assertThat(described).containsExactlyInAnyOrderElementsOf(requests());
    }

    @Test
    void every_reference_leads_somewhere() {
        Set<String> references = references(document).collect(toCollection(TreeSet::new));

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                Json.createPointer(reference.substring(1)).containsValue(document))
                        .as(reference)
                        .isTrue());
    }

    @Test
    void every_text_of_a_request_says_how_long_it_may_be_unless_it_is_a_code() {
        Set<String> answers = answers().stream().map(JavaClass::getSimpleName).collect(toCollection(TreeSet::new));
        Set<String> unlimited = new TreeSet<>();
        schemas().keySet().stream()
                .filter(name -> !answers.contains(name))
                .forEach(name -> schemas().getJsonObject(name).getJsonObject("properties").entrySet().stream()
                        .filter(field -> isUnlimited(field.getValue().asJsonObject()))
                        .forEach(field -> unlimited.add(name + "." + field.getKey())));

        assertThat(unlimited).containsExactly("OpenCase.type");
    }

    @Test
    void every_number_of_a_request_says_how_large_it_may_be_unless_it_is_a_version() {
        Set<String> answers = answers().stream().map(JavaClass::getSimpleName).collect(toCollection(TreeSet::new));
        Set<String> unlimited = new TreeSet<>();
        schemas().keySet().stream()
                .filter(name -> !answers.contains(name))
                .forEach(name -> schemas().getJsonObject(name).getJsonObject("properties").entrySet().stream()
                        .filter(field -> isUnlimitedNumber(field.getValue().asJsonObject()))
                        .forEach(field -> unlimited.add(field.getKey())));

        assertThat(unlimited).containsExactly("version");
    }

    @Test
    void every_query_parameter_says_how_long_or_large_it_may_be() {
        Set<JsonObject> asked = parameters(document)
                .filter(parameter -> parameter.getString("in", "").equals("query"))
                .map(parameter -> parameter.getJsonObject("schema"))
                .collect(toCollection(LinkedHashSet::new));

        assertThat(asked)
                .hasSizeGreaterThan(3)
                .noneMatch(OpenApiTest::isUnlimited)
                .noneMatch(OpenApiTest::isUnlimitedNumber);
    }

    @Test
    void no_limit_is_a_number_of_its_own() {
        String source = Project.read(Project.TEXTS.resolve("shell/api/openapi.json"));

        assertThat(source)
                .doesNotContainPattern("\"(?:m(?:ax|in)(?:Length|Items|Properties)|maximum|minimum)\": -?\\d");
    }

    @Test
    void a_limit_has_the_number_that_the_constraint_on_its_command_says() {
        JsonObject properties = schemas().getJsonObject("RecordEvidence").getJsonObject("properties");
        JsonObject terms = schemas().getJsonObject("Commitment").getJsonObject("properties");

        assertThat(properties.getJsonObject("topic").getInt("maxLength"))
                .isEqualTo(Limits.of(RecordEvidence.class).at("topic").longest());
        assertThat(terms.getJsonObject("targetYear").getInt("minimum")).isEqualTo(2000);
        assertThat(terms.getJsonObject("targetYear").getInt("maximum")).isEqualTo(2100);
    }

    private static boolean isUnlimited(JsonObject schema) {
        JsonObject text = schema.containsKey("items") ? schema.getJsonObject("items") : schema;
        return text.getString("type", "").equals("string")
                && Stream.of("maxLength", "enum", "format").noneMatch(text::containsKey);
    }

    private static boolean isUnlimitedNumber(JsonObject schema) {
        return Set.of("number", "integer").contains(schema.getString("type", ""))
                && !(schema.containsKey("minimum") && schema.containsKey("maximum"));
    }

    /** Every parameter there is, wherever it is described. */
    private static Stream<JsonObject> parameters(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT ->
                Stream.concat(
                        Stream.of(value.asJsonObject()).filter(object -> object.containsKey("in")),
                        value.asJsonObject().values().stream().flatMap(OpenApiTest::parameters));
            case ARRAY -> value.asJsonArray().stream().flatMap(OpenApiTest::parameters);
            default -> Stream.empty();
        };
    }

    private static Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        for (JavaClass resource : ArchitectureRules.classes()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .toList()) {
            String root = "/" + resource.getAnnotationOfType(Path.class).value();
            for (JavaMethod method : resource.getMethods()) {
                String path = method.tryGetAnnotationOfType(Path.class)
                        .map(more -> root + "/" + more.value())
                        .orElse(root);
                method.getAnnotations().stream()
                        .map(annotation -> annotation.getRawType().reflect())
                        .filter(annotation -> annotation.isAnnotationPresent(HttpMethod.class))
                        .forEach(verb -> operations.add(verb.getSimpleName() + " " + path));
            }
        }
        return operations;
    }

    /** What is answered; what has limits is asked. */
    private static Set<JavaClass> answers() {
        return ArchitectureRules.classes()
                .filter(type -> ArchitectureRules.layer(type).equals("api") && type.isRecord())
                .filter(type -> Limits.of(type.reflect()).parts().isEmpty())
                .collect(toCollection(LinkedHashSet::new));
    }

    private static Set<String> components(JavaClass type) {
        return Arrays.stream(type.reflect().getRecordComponents())
                .map(component -> component.getName())
                .collect(toCollection(TreeSet::new));
    }

    private static Set<Set<String>> requests() {
        Set<Set<String>> requests = new LinkedHashSet<>();
        Project.sources().stream()
                .filter(source -> source.getParent().endsWith("api"))
                .flatMap(source -> READ_FIELDS.matcher(Project.read(source)).results())
                .forEach(found -> requests.add(Arrays.stream(found.group(1).split(","))
                        .map(field -> field.strip().replace("\"", "").replace("IfMatchVersion.FIELD", "version"))
                        .collect(toCollection(TreeSet::new))));
        return requests;
    }

    @Test
    void names_whom_to_ask_when_the_installation_says_who_that_is() {
        String email = "\"beheer\"@maatstaf.example";
        String url = "https://maatstaf.example/api";

        JsonObject info = Json.createReader(new StringReader(OpenApiDocument.text(email, url)))
                .readObject()
                .getJsonObject("info");

        assertThat(info.getJsonObject("contact"))
                .isEqualTo(Json.createObjectBuilder()
                        .add("name", "Maatstaf")
                        .add("email", email)
                        .add("url", url)
                        .build());
        assertThat(info.getString("title")).isEqualTo("Maatstaf API");
        assertThat(document.getJsonObject("info")).doesNotContainKey("contact");
    }

    private static Stream<String> references(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT ->
                value.asJsonObject().entrySet().stream()
                        .flatMap(entry -> entry.getKey().equals("$ref")
                                ? Stream.of(((JsonString) entry.getValue()).getString())
                                : references(entry.getValue()));
            case ARRAY -> value.asJsonArray().stream().flatMap(OpenApiTest::references);
            default -> Stream.empty();
        };
    }

    private JsonObject schemas() {
        return document.getJsonObject("components").getJsonObject("schemas");
    }

    private static JsonObject read() {
        return Json.createReader(new StringReader(OpenApiDocument.text())).readObject();
    }
}
