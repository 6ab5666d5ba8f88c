package nl.maatstaf.casefile.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CaseFiles;
import nl.maatstaf.casefile.CaseHandover;
import nl.maatstaf.casefile.HandOverCases;
import nl.maatstaf.casefile.service.CaseIdentity.Colleague;
import nl.maatstaf.casefile.task.Task;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Tells what handing cases over would do, in as many statements for many cases as for one, beside the logging of each
 * confidential one.
 */
@Stateless
public class HandoverQueries {

    private static final String NAMES = "select u.id, u.display_name from app_user u where u.id in (:users)";

    private CaseChanges caseChanges;
    private CaseFiles cases;
    private ColleagueQueries colleagues;
    private EntityManager entities;

    protected HandoverQueries() {}

    @Inject
    public HandoverQueries(
            CaseChanges caseChanges, CaseFiles cases, ColleagueQueries colleagues, EntityManager entities) {
        this.caseChanges = caseChanges;
        this.cases = cases;
        this.colleagues = colleagues;
        this.entities = entities;
    }

    /**
     * What would become of each case, in the order asked.
     *
     * @param colleague who is to have them; none when nobody was chosen yet
     * @throws Refusal {@link CaseRefusals#TOO_MANY_CASES} when there are more than may be handed over at once
     */
    @Requires(Right.EDIT_CASE)
    public HandoverPreview preview(List<String> numbers, @Nullable UUID colleague) {
        HandOverCases.check(numbers.size());
        Read read = read(Set.copyOf(numbers), colleague != null);
        return new HandoverPreview(
                numbers.stream().map(number -> read.line(number, colleague)).toList());
    }

    private Read read(Set<String> numbers, boolean withColleague) {
        List<CaseFile> found = caseChanges.loadAll(numbers);
        Map<UUID, List<Task>> open =
                cases.openTasksOf(parts(found, CaseFile::id)).stream().collect(groupingBy(Task::caseId));
        Set<UUID> officers = parts(
                found.stream().filter(one -> one.officerId().isPresent()).toList(),
                one -> one.officerId().orElseThrow());
        return new Read(
                found.stream().collect(toMap(CaseFile::number, Function.identity())),
                open,
                names(officers),
                withColleague ? colleagues.ofEach(parts(found, CaseFile::programmeCode)) : Map.of());
    }

    private static <T> Set<T> parts(List<CaseFile> all, Function<CaseFile, T> part) {
        return all.stream().map(part).collect(toSet());
    }

    private Map<UUID, String> names(Set<UUID> users) {
        return users.isEmpty()
                ? Map.of()
                : RowQuery.sql(entities, NAMES)
                        .with("users", users)
                        .list(row -> new Colleague(row.id("id"), row.text("display_name")))
                        .stream()
                        .collect(toMap(Colleague::id, Colleague::name));
    }

    /**
     * What the lines are made of.
     *
     * @param open the open tasks, by case
     * @param officers names
     * @param eligible who may handle cases, by programme; none before a colleague was chosen
     */
    private record Read(
            Map<String, CaseFile> cases,
            Map<UUID, List<Task>> open,
            Map<UUID, String> officers,
            Map<String, List<Colleague>> eligible) {

        HandoverPreview.Line line(String number, @Nullable UUID colleague) {
            CaseFile caseFile = cases.get(number);
            if (caseFile == null) {
                return new HandoverPreview.Line(number, null, null, null, 0, CaseRefusals.CASE_NOT_FOUND.with(number));
            }
            CaseHandover handover = new CaseHandover(caseFile, open.getOrDefault(caseFile.id(), List.of()));
            return new HandoverPreview.Line(
                    number,
                    caseFile.title(),
                    caseFile.version(),
                    caseFile.officerId().map(officers::get).orElse(null),
                    handover.tasks(),
                    colleague == null ? null : refusal(caseFile, handover, colleague));
        }

        private @Nullable Refusal refusal(CaseFile caseFile, CaseHandover handover, UUID colleague) {
            try {
                handover.check(colleague);
                SubjectNames.checkColleague(
                        colleague, caseFile, eligible.getOrDefault(caseFile.programmeCode(), List.of()));
                return null;
            } catch (Refusal refused) {
                return refused;
            }
        }
    }
}
