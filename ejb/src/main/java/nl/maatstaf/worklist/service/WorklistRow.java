package nl.maatstaf.worklist.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.party.AliasKind;
import nl.maatstaf.text.Label;
import org.jspecify.annotations.Nullable;

/**
 * A case in the lists. A masked one is counted but confidential for the caller: it shows no title, company, place,
 * officer, action or deadline, and has no page to open.
 *
 * @param number such as {@code MW-2022-0001}
 * @param organisation the names of the companies whose case it is
 * @param sites all its sites, each with its own province
 * @param provinces those that its sites lie in
 * @param cluster its cluster, or that it touches several or none
 * @param clusters codes of all that it touches; none when masked
 * @param position the place of the stage among {@code stageCount}, from 1
 * @param dueOn when the next action is due
 * @param waitsForCompany whether the next action does
 * @param officer the name of who handles it; empty when nobody does
 * @param foundBy the other name by which it was searched for; none where what it shows was, or nothing
 * @param contributed what other contexts show of it, by the names of their records
 */
public record WorklistRow(
        String number,
        @Nullable String title,
        @Nullable String organisation,
        @Nullable String sites,
        @Nullable String provinces,
        String cluster,
        List<String> clusters,
        Label type,
        Label stage,
        int position,
        int stageCount,
        CaseStatus status,
        boolean fictional,
        boolean masked,
        @Nullable String nextAction,
        @Nullable LocalDate dueOn,
        boolean waitsForCompany,
        String officer,
        @Nullable FoundBy foundBy,
        Instant lastChangedAt,
        Map<String, Record> contributed) {

    /**
     * The name by which a search found a case, where that is another than its row shows.
     *
     * @param name as it stands with the organisation
     * @param kind what that name is to it
     * @param organisation the own name of the organisation that goes by it, which takes part in the case
     */
    public record FoundBy(String name, AliasKind kind, String organisation) {}

    /** What a context shows of it. */
    public <T extends Record> T contributed(Class<T> type) {
        return type.cast(Objects.requireNonNull(contributed.get(type.getSimpleName()), type::getSimpleName));
    }

    /** Whether it is worked on, so that its deadline counts. */
    public boolean isRunning() {
        return status.isRunning();
    }
}
