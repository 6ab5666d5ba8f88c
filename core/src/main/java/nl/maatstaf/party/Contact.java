package nl.maatstaf.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** A person to turn to at an organisation; what the log tells of it leaves the personal details out. */
@Entity
@Table(name = "contact")
public class Contact {

    @Id
    private UUID id;

    @Column(name = "organisation_id", nullable = false)
    private UUID organisationId;

    @Column(name = "name", nullable = false, length = PartyName.MOST)
    private String name;

    @Column(name = "role_title", length = PartyName.MOST)
    private @Nullable String roleTitle;

    @Column(name = "email", length = PartyName.MOST)
    private @Nullable String email;

    @Column(name = "phone", length = PartyName.MOST)
    private @Nullable String phone;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    /**
     * A person at an organisation.
     *
     * @param roleTitle what the person does there
     * @param email an address with an at-sign between other characters
     * @throws EmailInvalid when it is no such address
     */
    public Contact(
            UUID organisationId,
            PartyName name,
            @Nullable String roleTitle,
            @Nullable String email,
            @Nullable String phone) {
        if (email != null && !email.matches("[^\\s@]+@[^\\s@]+")) {
            throw new EmailInvalid("email");
        }
        this.id = TimeOrderedId.next();
        this.organisationId = organisationId;
        this.name = name.text();
        this.roleTitle = roleTitle;
        this.email = email;
        this.phone = phone;
    }

    /** That it was added, as it stands in the log. */
    public PartyEvent.ContactAdded added(LocalDate today) {
        return new PartyEvent.ContactAdded(id, PartialDate.on(today), organisationId);
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String name() {
        return name;
    }

    public Optional<String> roleTitle() {
        return Optional.ofNullable(roleTitle);
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }
}
