package nl.maatstaf.bench.lists;

import java.util.List;
import java.util.Map;
import nl.maatstaf.access.Actor;

/**
 * A request of the worklist, as it is put to the database by hand.
 *
 * @param pieces the statements its rows come from, each in its order
 * @param condition which rows, or the name of such a condition
 * @param values of the places in it
 * @param place what the rows are sorted by
 * @param nothing what masked rows have there
 * @param order of the rows of a piece
 * @param total how many there are, as counted beside a tab; empty to count them
 * @param isMasking whether masked rows are among them
 */
record WorklistByHand(
        Actor reader,
        List<String> pieces,
        String condition,
        Map<String, Object> values,
        String place,
        String nothing,
        String order,
        String direction,
        String total,
        boolean isMasking) {

    private static final String DUE = "w.due_on";
    private static final String NEVER = "date '9999-12-31'";

    /** All cases in an order. */
    static WorklistByHand inOrder(Actor reader, String place, String nothing, boolean descending) {
        String direction = descending ? "desc" : "";
        String order = place.equals("w.number")
                ? "w.number " + direction
                : place + " " + direction + ", w.number " + direction;
        return new WorklistByHand(
                reader,
                pieces(reader, !nothing.isEmpty()),
                "w.status <> 'ENTERED_IN_ERROR'",
                Map.of(),
                place,
                nothing,
                order,
                direction,
                "everything",
                true);
    }

    /** A tab, by deadline. */
    static WorklistByHand tab(Actor reader, String condition, String sameFirst, String total) {
        return filter(reader, condition, Map.of()).with(sameFirst + DUE + ", w.number", total, false);
    }

    /** What passes a filter that masked rows do not show, by deadline. */
    static WorklistByHand filter(Actor reader, String condition, Map<String, Object> values) {
        boolean officer = !reader.seesAllProgrammes();
        return new WorklistByHand(
                reader,
                List.of(officer ? "rows of an officer" : "rows of a manager, not masked"),
                condition,
                values,
                DUE,
                NEVER,
                DUE + ", w.number",
                "",
                "",
                false);
    }

    /** What passes a filter that masked rows show too, by deadline. */
    static WorklistByHand maskingFilter(Actor reader, String condition, Map<String, Object> values) {
        return new WorklistByHand(
                reader, pieces(reader, true), condition, values, DUE, NEVER, DUE + ", w.number", "", "", true);
    }

    /** The cases of the teams of an officer. */
    static WorklistByHand team(Actor reader) {
        WorklistByHand all = tab(reader, "true", "", "team");
        return new WorklistByHand(
                reader, List.of("rows of a team"), "true", Map.of(), DUE, NEVER, all.order, "", "team", false);
    }

    private static List<String> pieces(Actor reader, boolean apart) {
        if (!reader.seesAllProgrammes()) {
            return List.of("rows of an officer");
        }
        return apart
                ? List.of("rows of a manager, not masked", "rows of a manager, masked")
                : List.of("rows of a manager");
    }

    boolean isOfficer() {
        return !reader.seesAllProgrammes();
    }

    private WorklistByHand with(String ordered, String counted, boolean masking) {
        return new WorklistByHand(
                reader, pieces, condition, values, place, nothing, ordered, direction, counted, masking);
    }
}
