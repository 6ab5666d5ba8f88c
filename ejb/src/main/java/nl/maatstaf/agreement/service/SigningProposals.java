package nl.maatstaf.agreement.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.access.CaseScope;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.CaseReading;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.agreement.SigningCapacity;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.database.Row;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.party.OrganisationKind;
import nl.maatstaf.text.SearchKey;

/** Who probably signs an instrument of a case, in one statement: its companies and provinces, and the ministries that commission it. */
@Stateless
public class SigningProposals {

    private static final String OWN = """
            select o.id, o.name, o.kind, '' as ministry,
                max(case when p.role = 'SUBJECT' then 1 else 0 end) as subject
            from case_party p join organisation o on o.id = p.organisation_id
            where p.case_id = :case and p.role in ('SUBJECT', 'PARENT', 'PROVINCE')
            group by o.id, o.name, o.kind
            union all
            select o.id, o.name, o.kind, a.search_key, 0
            from case_ministry m
            join organisation_alias a on a.search_key = lower(m.ministry)
            join organisation o on o.id = a.organisation_id and o.kind = 'MINISTRY'
            where m.case_id = :case
            """;

    private EntityManager entities;
    private CaseReading reading;

    protected SigningProposals() {}

    @Inject
    public SigningProposals(EntityManager entities, CaseReading reading) {
        this.entities = entities;
        this.reading = reading;
    }

    /** An organisation, and as which kind of party it would sign. */
    public record Proposal(PartyKind kind, UUID organisationId, String name) {}

    /**
     * Those of a case, by kind of party and name; none for who may not open it.
     *
     * @param scope of that case, as loaded with it
     */
    @Requires(Right.MANAGE_INSTRUMENT)
    public List<Proposal> ofCase(UUID caseId, CaseScope scope) {
        if (!reading.view(caseId, scope).isOpen()) {
            return List.of();
        }
        return RowQuery.sql(entities, OWN).with("case", caseId).list(SigningProposals::proposal).stream()
                .distinct()
                .sorted(Comparator.comparing(Proposal::kind).thenComparing(Proposal::name, SearchKey.ORDER))
                .toList();
    }

    private static Proposal proposal(Row row) {
        boolean livingEnvironment = row.text("ministry")
                .equals(SigningCapacity.LIVING_ENVIRONMENT.key().text());
        OrganisationKind kind = row.constant("kind", OrganisationKind.class);
        return new Proposal(
                SigningCapacity.of(kind, livingEnvironment, row.number("subject") == 1),
                row.id("id"),
                row.text("name"));
    }
}
