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

/** A person to turn to at an organisation; what the log holds of it leaves the personal details out. */
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

    protected Contact() {}

    /** A person at an organisation. */
    public Contact(UUID organisationId, ContactDetails details) {
        this.id = TimeOrderedId.next();
        this.organisationId = organisationId;
        set(details);
    }

    /** That it was added, as it stands in the log. */
    public PartyEvent.ContactAdded added(LocalDate today) {
        return new PartyEvent.ContactAdded(id, PartialDate.on(today), organisationId);
    }

    /** Sets who it is and how to reach them; nothing happens when nothing changes. */
    public Optional<PartyEvent.ContactChanged> change(ContactDetails changed, LocalDate today) {
        if (changed.equals(details())) {
            return Optional.empty();
        }
        set(changed);
        return Optional.of(new PartyEvent.ContactChanged(id, PartialDate.on(today), organisationId));
    }

    /** That it was removed, as it stands in the log. */
    public PartyEvent.ContactRemoved removed(LocalDate today) {
        return new PartyEvent.ContactRemoved(id, PartialDate.on(today), organisationId);
    }

    private void set(ContactDetails details) {
        this.name = details.name().text();
        this.roleTitle = details.roleTitle();
        this.email = details.email();
        this.phone = details.phone();
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public ContactDetails details() {
        return new ContactDetails(new PartyName(name), roleTitle, email, phone);
    }

    public long version() {
        return version;
    }
}
