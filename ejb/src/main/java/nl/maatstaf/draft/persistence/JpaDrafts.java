package nl.maatstaf.draft.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.draft.Draft;
import nl.maatstaf.draft.Drafts;

/** Drafts in the database. The last one saved counts, so they have no version. */
@ApplicationScoped
public class JpaDrafts implements Drafts {

    private EntityManager entities;

    protected JpaDrafts() {}

    @Inject
    public JpaDrafts(EntityManager entities) {
        this.entities = entities;
    }

    /** Adds it unless there is one; who adds it at the same moment waits, and overwrites it then. */
    @Override
    public void keep(Draft draft) {
        int added = write(
                "insert into draft (content, saved_at, owner_id, form, subject) values (?1, ?2, ?3, ?4, ?5)"
                        + " on conflict do nothing",
                draft);
        if (added == 0) {
            write(
                    "update draft set content = ?1, saved_at = ?2 where owner_id = ?3 and form = ?4 and subject = ?5",
                    draft);
        }
    }

    private int write(String sql, Draft draft) {
        return entities.createNativeQuery(sql)
                .setParameter(1, draft.content())
                .setParameter(2, draft.savedAt().atOffset(ZoneOffset.UTC))
                .setParameter(3, draft.ownerId())
                .setParameter(4, draft.form())
                .setParameter(5, draft.subject())
                .executeUpdate();
    }

    @Override
    public Optional<Draft> find(UUID ownerId, String form, String subject) {
        return RowQuery.sql(entities, """
                        select content, saved_at from draft
                        where owner_id = :owner and form = :form and subject = :subject
                        """)
                .with("owner", ownerId)
                .with("form", form)
                .with("subject", subject)
                .first(row -> new Draft(ownerId, form, subject, row.text("content"), row.moment("saved_at")));
    }

    @Override
    public void remove(UUID ownerId, String form, String subject) {
        entities.createNativeQuery("delete from draft where owner_id = ?1 and form = ?2 and subject = ?3")
                .setParameter(1, ownerId)
                .setParameter(2, form)
                .setParameter(3, subject)
                .executeUpdate();
    }

    @Override
    public void removeOf(UUID ownerId) {
        entities.createNativeQuery("delete from draft where owner_id = ?1")
                .setParameter(1, ownerId)
                .executeUpdate();
    }

    @Override
    public int removeSavedUntil(Instant moment) {
        return entities.createNativeQuery("delete from draft where saved_at <= ?1")
                .setParameter(1, moment.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
