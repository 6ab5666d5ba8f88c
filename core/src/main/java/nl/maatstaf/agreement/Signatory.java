package nl.maatstaf.agreement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.text.Limits;
import nl.maatstaf.text.SearchKey;
import nl.maatstaf.text.TypedText;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.UuidConverter;
import org.jspecify.annotations.Nullable;

/** Who signs an instrument: a party, and, where the source states it, the person, their function and when they signed. */
@Embeddable
public class Signatory implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NAME = 200;

    @Enumerated(EnumType.STRING)
    @Column(name = "party_kind", nullable = false, length = 20)
    private PartyKind partyKind;

    @Size(max = NAME)
    @Column(name = "party_name", nullable = false, length = NAME)
    private String partyName;

    @Convert(converter = UuidConverter.class)
    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    @Size(max = NAME)
    @Column(name = "person", length = NAME)
    private @Nullable String person;

    @Size(max = NAME)
    @Column(name = "person_function", length = NAME)
    private @Nullable String function;

    @Embedded
    @AttributeOverride(name = "lastDay", column = @Column(name = "signed_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "signed_precision", length = 20))
    private @Nullable PartialDate signedOn;

    protected Signatory() {}

    /**
     * A signatory; refused when a name is too long.
     *
     * @param partyName the party as the instrument names it, such as "provincie Zeeland"
     * @param organisationId the organisation, where it is one we know
     * @param person the name of who signs; none where the source names no one
     */
    public Signatory(PartyKind partyKind, String partyName, @Nullable UUID organisationId, @Nullable String person) {
        this(partyKind, partyName, organisationId, person, null, null);
    }

    private Signatory(
            PartyKind partyKind,
            String partyName,
            @Nullable UUID organisationId,
            @Nullable String person,
            @Nullable String function,
            @Nullable PartialDate signedOn) {
        this.partyKind = partyKind;
        this.partyName = TypedText.line(partyName);
        this.organisationId = organisationId;
        this.person = TypedText.optionalLine(person);
        this.function = TypedText.optionalLine(function);
        checkName("partyName", this.partyName);
        checkName("person", this.person);
        checkName("function", this.function);
        this.signedOn = signedOn;
    }

    private static void checkName(String part, @Nullable String name) {
        Limits.of(Signatory.class).at(part).check("signatories", name);
    }

    /** The same, in the function in which they sign, such as "minister van Klimaat en Groene Groei". */
    public Signatory as(@Nullable String signingFunction) {
        return new Signatory(partyKind, partyName, organisationId, person, signingFunction, signedOn);
    }

    /** The same, on a date of their own; without one that is known they sign on the date of the instrument. */
    public Signatory on(@Nullable PartialDate day) {
        return new Signatory(
                partyKind, partyName, organisationId, person, function, day == null || !day.isKnown() ? null : day);
    }

    public PartyKind partyKind() {
        return partyKind;
    }

    public String partyName() {
        return partyName;
    }

    public Optional<UUID> organisationId() {
        return Optional.ofNullable(organisationId);
    }

    public Optional<String> person() {
        return Optional.ofNullable(person);
    }

    /** What the person is to the party, such as its minister or director. */
    public Optional<String> function() {
        return Optional.ofNullable(function);
    }

    /** When they signed; none where that is the date of the instrument. */
    public Optional<PartialDate> signedOn() {
        return Optional.ofNullable(signedOn);
    }

    /** Whether that is the same party, whoever signed for it: the same organisation, or the same name but for how it is spelt. */
    public boolean isSameParty(Signatory other) {
        return partyKind == other.partyKind
                && (isSameOrganisation(other) || SearchKey.of(partyName).equals(SearchKey.of(other.partyName)));
    }

    private boolean isSameOrganisation(Signatory other) {
        return organisationId != null && organisationId.equals(other.organisationId);
    }

    /** The same, as a known organisation. */
    public Signatory ofOrganisation(UUID known) {
        return new Signatory(partyKind, partyName, known, person, function, signedOn);
    }

    /** The same, as the organisation that another is known to be. */
    Signatory known(Signatory other) {
        return organisationId == null && other.organisationId != null ? ofOrganisation(other.organisationId) : this;
    }

    /** The name of the party, with what is known of who signed for it. */
    String named() {
        String details = Stream.of(person, function, signedOn)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return details.isEmpty() ? partyName : partyName + " (" + details + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Signatory that
                && partyKind == that.partyKind
                && partyName.equals(that.partyName)
                && Objects.equals(organisationId, that.organisationId)
                && Objects.equals(person, that.person)
                && Objects.equals(function, that.function)
                && Objects.equals(signedOn, that.signedOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(partyKind, partyName);
    }

    /** Kind and name of the party, with the organisation, the person, the function and the date that are known. */
    @Override
    public String toString() {
        return Stream.of(partyKind + " " + partyName, organisationId, person, function, signedOn)
                .map(part -> Objects.toString(part, ""))
                .collect(Collectors.joining("/"));
    }
}
