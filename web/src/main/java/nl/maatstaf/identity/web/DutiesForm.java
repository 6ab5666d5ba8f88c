package nl.maatstaf.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.access.Role;
import nl.maatstaf.identity.Duties;
import nl.maatstaf.identity.service.UserCard;
import nl.maatstaf.identity.service.UserDirectory;
import nl.maatstaf.shell.web.Formats;
import nl.maatstaf.shell.web.Preferences;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.shell.web.choice.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The part of a form that says what a user does and for whom. It begins with what the user who is shown does now.
 */
@Named
@RequestScoped
public class DutiesForm {

    private UserDirectory directory;
    private ShownUser shown;
    private Preferences preferences;
    private Texts texts;

    private String @Nullable [] roles;
    private String @Nullable [] programmes;
    private @Nullable List<Choice> organisations;
    private @Nullable List<UserDirectory.Programme> allProgrammes;

    protected DutiesForm() {}

    @Inject
    public DutiesForm(UserDirectory directory, ShownUser shown, Preferences preferences, Texts texts) {
        this.directory = directory;
        this.shown = shown;
        this.preferences = preferences;
        this.texts = texts;
    }

    /** What the form says. */
    Duties read() {
        return new Duties(
                Stream.of(getRoles()).map(Role::valueOf).collect(Collectors.toSet()),
                Set.of(getProgrammes()),
                getOrganisations().stream().map(Choice::id).collect(Collectors.toSet()));
    }

    public List<Role> getAllRoles() {
        return List.of(Role.values());
    }

    public List<UserDirectory.Programme> getAllProgrammes() {
        if (allProgrammes == null) {
            allProgrammes = directory.programmes();
        }
        return allProgrammes;
    }

    /** The name of a programme in the language of the page. */
    public String name(UserDirectory.Programme programme) {
        return preferences.getLanguage().equals("nl") ? programme.dutch() : programme.english();
    }

    /** The names of roles, one after the other. */
    public String roleNames(Set<Role> some) {
        return some.stream().sorted().map(texts::name).collect(Collectors.joining(", "));
    }

    /** For whom a user works: programmes or organisations, one after the other. */
    public String whom(UserCard user) {
        String names = Stream.concat(
                        programmes(user.programmes()),
                        user.organisations().stream().map(UserCard.Organisation::name))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Formats.MISSING : names;
    }

    /** The names of programmes by their codes, one after the other. */
    public String programmeNames(List<String> codes) {
        return programmes(codes).collect(Collectors.joining(", "));
    }

    private Stream<String> programmes(List<String> codes) {
        return getAllProgrammes().stream()
                .filter(one -> codes.contains(one.code()))
                .map(this::name);
    }

    /** What was sent, or what the user who is shown has now. */
    public String[] getRoles() {
        return roles == null ? now(user -> user.roles().stream().map(Role::name)) : roles.clone();
    }

    public void setRoles(String[] roles) {
        this.roles = roles.clone();
    }

    public String[] getProgrammes() {
        return programmes == null ? now(user -> user.programmes().stream()) : programmes.clone();
    }

    public void setProgrammes(String[] programmes) {
        this.programmes = programmes.clone();
    }

    public List<Choice> getOrganisations() {
        return organisations == null
                ? shown.find().stream()
                        .flatMap(user -> user.organisations().stream())
                        .map(one -> new Choice(one.id(), one.name()))
                        .toList()
                : organisations;
    }

    public void setOrganisations(List<Choice> organisations) {
        this.organisations = List.copyOf(organisations);
    }

    private String[] now(Function<UserCard, Stream<String>> part) {
        return shown.find().stream().flatMap(part).toArray(String[]::new);
    }
}
