package nl.maatstaf.casefile.subject;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation's part in a case. */
@Embeddable
public class CaseParty implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "organisation_id", nullable = false)
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false, length = 20)
    private Role role;

    protected CaseParty() {}

    public CaseParty(UUID organisationId, Role role) {
        this.organisationId = organisationId;
        this.role = role;
    }

    /** The parts an organisation can have. */
    public enum Role {
        /** The company, cluster or region whose case it is. */
        SUBJECT,
        PARENT,
        PROVINCE,
        GRID_OPERATOR,
        ADVISER,
        FINANCIER,
        OTHER
    }

    public UUID organisationId() {
        return organisationId;
    }

    public Role role() {
        return role;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseParty that && organisationId.equals(that.organisationId) && role == that.role;
    }

    @Override
    public int hashCode() {
        return Objects.hash(organisationId, role);
    }

    /** Role and organisation, as it stands in the log. */
    @Override
    public String toString() {
        return role + " " + organisationId;
    }
}
