package nl.maatstaf.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.casefile.PartyKind;
import nl.maatstaf.casefile.TextTooLong;
import nl.maatstaf.time.UuidConverter;
import org.jspecify.annotations.Nullable;

/** Who signs an instrument: a party, and, where the source names one, the person and their role. */
@Embeddable
public class Signatory implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NAME_MOST = 200;

    @Enumerated(EnumType.STRING)
    @Column(name = "party_kind", nullable = false, length = 20)
    private PartyKind partyKind;

    @Column(name = "party_name", nullable = false, length = NAME_MOST)
    private String partyName;

    @Convert(converter = UuidConverter.class)
    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    @Column(name = "person", length = NAME_MOST)
    private @Nullable String person;

    @SuppressWarnings("NullAway.Init")
    protected Signatory() {}

    /**
     * A signatory; refused when a name is longer than {@value #NAME_MOST} characters.
     *
     * @param partyName the party as the instrument names it, such as "provincie Zeeland"
     * @param organisationId the organisation, where it is one we know
     * @param person name and role of who signs; none where the source names no one
     */
    public Signatory(PartyKind partyKind, String partyName, @Nullable UUID organisationId, @Nullable String person) {
        if (partyName.length() > NAME_MOST || (person != null && person.length() > NAME_MOST)) {
            throw new TextTooLong("signatories", NAME_MOST);
        }
        this.partyKind = partyKind;
        this.partyName = partyName;
        this.organisationId = organisationId;
        this.person = person;
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

    /** Whether that is the same party, whoever signed for it. */
    boolean isSameParty(Signatory other) {
        return partyKind == other.partyKind && partyName.equals(other.partyName);
    }

    /** The same, as the organisation that another is known to be. */
    Signatory as(Signatory known) {
        return organisationId == null ? new Signatory(partyKind, partyName, known.organisationId, person) : this;
    }

    /** The name of the party, with the person who signed for it where that is known. */
    String named() {
        return person == null ? partyName : partyName + " (" + person + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Signatory that
                && partyKind == that.partyKind
                && partyName.equals(that.partyName)
                && Objects.equals(organisationId, that.organisationId)
                && Objects.equals(person, that.person);
    }

    @Override
    public int hashCode() {
        return Objects.hash(partyKind, partyName);
    }

    /** Kind and name of the party, with the organisation and the person that are known. */
    @Override
    public String toString() {
        return partyKind + " " + partyName + "/" + (organisationId == null ? "" : organisationId) + "/"
                + (person == null ? "" : person);
    }
}
