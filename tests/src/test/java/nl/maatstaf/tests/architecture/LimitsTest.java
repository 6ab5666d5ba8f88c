package nl.maatstaf.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.ejb.Stateless;
import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.agreement.Commitment;
import nl.maatstaf.agreement.CommitmentTerms;
import nl.maatstaf.agreement.Instrument;
import nl.maatstaf.agreement.InstrumentStateEntry;
import nl.maatstaf.agreement.SignInstrument;
import nl.maatstaf.agreement.Signatory;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CorrectStatus;
import nl.maatstaf.casefile.Note;
import nl.maatstaf.casefile.StageEntry;
import nl.maatstaf.casefile.StatusChange;
import nl.maatstaf.casefile.StatusEntry;
import nl.maatstaf.casefile.WriteNote;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.evidence.RecordEvidence;
import nl.maatstaf.casefile.past.PastRow;
import nl.maatstaf.casefile.past.PastStage;
import nl.maatstaf.casefile.subject.CaseDescription;
import nl.maatstaf.casefile.subject.CaseReference;
import nl.maatstaf.casefile.subject.CaseTitle;
import nl.maatstaf.casefile.task.Task;
import nl.maatstaf.exchange.ImportRun;
import nl.maatstaf.identity.AppUser;
import nl.maatstaf.identity.CreateUser;
import nl.maatstaf.identity.IssueToken;
import nl.maatstaf.identity.administration.AdministratorRequest;
import nl.maatstaf.identity.session.ApiToken;
import nl.maatstaf.party.Alias;
import nl.maatstaf.party.Cluster;
import nl.maatstaf.party.Contact;
import nl.maatstaf.party.ContactDetails;
import nl.maatstaf.party.Location;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.OrganisationProfile;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.Sector;
import nl.maatstaf.party.Site;
import nl.maatstaf.text.Limits;
import nl.maatstaf.text.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How long a text may be is said once, by the constraint on the command that brings it. */
class LimitsTest {

    private static final Set<String> CORE =
            ArchitectureRules.classesOf("core").stream().map(JavaClass::getName).collect(Collectors.toSet());

    /** Codes, which a table must have: one that is too long is unknown. */
    private static final Set<String> CODES = Set.of(
            "CaseScope.programmeCode",
            "ChosenCase.number",
            "Duties.programmes",
            "HandedOver.number",
            "OpenCase.typeCode",
            "PastRow.kind",
            "PastStage.stage",
            "OrganisationProfile.clusterCode",
            "OrganisationProfile.sectors",
            "SiteDescription.clusterCode",
            "SiteDescription.programmeCode");

    /** A part of a command, and the field of an entity or of what is embedded in one that keeps it. */
    private record Kept(Class<?> command, String part, Class<?> entity, String field) {}

    /** Kept under another name than it has in the command. */
    private static final List<Kept> KEPT_OTHERWISE = List.of(
            new Kept(CaseTitle.class, "text", type("casefile.StoredSubject"), "title"),
            new Kept(CaseReference.class, "text", CaseFile.class, "reference"),
            new Kept(Reason.class, "text", StatusEntry.class, "reason"),
            new Kept(Reason.class, "text", StageEntry.class, "reason"),
            new Kept(Reason.class, "text", InstrumentStateEntry.class, "reason"),
            new Kept(Reason.class, "text", ImportRun.class, "reason"),
            new Kept(PastStage.class, "source", StageEntry.class, "reason"),
            new Kept(PastRow.class, "detail", Note.class, "text"),
            new Kept(PastRow.class, "value", Note.class, "text"),
            new Kept(PartyName.class, "text", Organisation.class, "name"),
            new Kept(PartyName.class, "text", Site.class, "name"),
            new Kept(PartyName.class, "text", Contact.class, "name"),
            new Kept(PartyName.class, "text", Alias.class, "text"),
            new Kept(PartyName.class, "text", Sector.class, "dutchName"),
            new Kept(PartyName.class, "text", Cluster.class, "dutchName"));

    private static final List<Kept> KEPT = Stream.of(
                    KEPT_OTHERWISE.stream(),
                    byName(CaseDescription.class, type("casefile.StoredSubject"), CaseFile.class),
                    byName(RecordEvidence.class, Evidence.class),
                    byName(StatusChange.class, StatusEntry.class),
                    byName(CorrectStatus.class, StatusEntry.class),
                    byName(WriteNote.class, Note.class),
                    byName(PastRow.class, Note.class),
                    byName(Task.class, Task.class),
                    byName(SignInstrument.class, Instrument.class),
                    byName(Instrument.class, Instrument.class),
                    byName(CommitmentTerms.class, Commitment.class),
                    byName(Signatory.class, Signatory.class),
                    byName(OrganisationProfile.class, Organisation.class),
                    byName(Location.class, Site.class),
                    byName(ContactDetails.class, Contact.class),
                    byName(CreateUser.class, AppUser.class, AdministratorRequest.class),
                    byName(IssueToken.class, ApiToken.class))
            .flatMap(Function.identity())
            .toList();

    /** The texts of a command that these classes keep in fields of the same name. */
    private static Stream<Kept> byName(Class<?> command, Class<?>... entities) {
        return Stream.of(entities)
                .flatMap(entity -> Arrays.stream(entity.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(Column.class) && isText(field.getGenericType()))
                        .map(Field::getName)
                        .filter(Limits.of(command).parts()::contains)
                        .map(name -> new Kept(command, name, entity, name)));
    }

    static Stream<Kept> kept() {
        return KEPT.stream();
    }

    @Test
    void every_text_of_a_command_has_a_limit_unless_it_is_a_code() {
        Set<String> unlimited = new TreeSet<>();
        commands()
                .forEach(command -> Arrays.stream(command.getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()) && isText(field.getGenericType()))
                        .filter(field -> !Limits.of(command).parts().contains(field.getName()))
                        .forEach(field -> unlimited.add(command.getSimpleName() + "." + field.getName())));

        assertThat(unlimited).isEqualTo(new TreeSet<>(CODES));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void a_text_that_is_allowed_fits_its_column(Kept kept) throws NoSuchFieldException {
        int room = kept.entity()
                .getDeclaredField(kept.field())
                .getAnnotation(Column.class)
                .length();

        assertThat(room)
                .isGreaterThanOrEqualTo(
                        Limits.of(kept.command()).at(kept.part()).longest());
    }

    @Test
    void every_text_of_a_command_is_known_to_fit_its_column() {
        Set<String> looked = new TreeSet<>();
        KEPT.forEach(kept -> looked.add(kept.command().getSimpleName() + "." + kept.part()));
        Set<String> limited = new TreeSet<>();
        commands()
                .forEach(command -> Arrays.stream(command.getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()) && isText(field.getGenericType()))
                        .filter(field -> Limits.of(command).parts().contains(field.getName()))
                        .forEach(field -> limited.add(command.getSimpleName() + "." + field.getName())));

        assertThat(looked).containsAll(limited);
    }

    /** What services are asked with, and what that is made of. */
    private static Set<Class<?>> commands() {
        Set<Class<?>> commands = new HashSet<>();
        ArchitectureRules.classesOf("ejb").stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaMethod::reflect)
                .flatMap(method -> Arrays.stream(method.getGenericParameterTypes()))
                .forEach(type -> add(type, commands));
        return commands;
    }

    private static void add(Type type, Set<Class<?>> commands) {
        if (type instanceof ParameterizedType several) {
            Arrays.stream(several.getActualTypeArguments()).forEach(one -> add(one, commands));
        } else if (type instanceof Class<?> command && isCommand(command) && commands.add(command)) {
            Arrays.stream(command.getDeclaredFields())
                    .map(Field::getGenericType)
                    .forEach(part -> add(part, commands));
        }
    }

    private static boolean isCommand(Class<?> type) {
        return CORE.contains(type.getName()) && (type.isRecord() || type == Signatory.class);
    }

    private static boolean isText(Type type) {
        return type == String.class
                || type instanceof ParameterizedType several && several.getActualTypeArguments()[0] == String.class;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName("nl.maatstaf." + name);
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }
}
