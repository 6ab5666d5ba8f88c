package nl.maatstaf.worklist.service;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.audit.EventCatalog;
import nl.maatstaf.casefile.CaseStatus;
import nl.maatstaf.text.Label;
import nl.maatstaf.worklist.service.WorklistOptions.Option;
import org.jspecify.annotations.Nullable;

/** Reads what the databases give for the columns of the lists; they differ in how they give dates and moments. */
final class WorklistCells {

    private static final int TONNES_IN_KT = 3;

    /** Stands for no deadline, so that the column can be sorted by. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private WorklistCells() {}

    static WorklistRow row(@Nullable Object[] cells) {
        boolean masked = (Boolean) some(cells[14]);
        return new WorklistRow(
                text(cells[0]),
                masked ? null : (String) cells[1],
                masked ? null : (String) cells[2],
                masked ? null : (String) cells[3],
                masked ? null : (String) cells[4],
                text(cells[5]),
                new Label(text(cells[6]), text(cells[7])),
                new Label(text(cells[8]), text(cells[9])),
                ((Number) some(cells[10])).intValue(),
                ((Number) some(cells[11])).intValue(),
                CaseStatus.valueOf(text(cells[12])),
                (Boolean) some(cells[13]),
                masked,
                masked ? null : (String) cells[15],
                masked ? null : deadline(cells[16]),
                !masked && (Boolean) some(cells[17]),
                kilotonnes(cells[18]),
                kilotonnes(cells[19]),
                kilotonnes(cells[20]),
                certainty((Number) cells[21]),
                masked ? "" : text(cells[22]),
                moment(cells[23]));
    }

    static TaskLine task(@Nullable Object[] cells) {
        return new TaskLine(
                UUID.fromString(text(cells[0])),
                text(cells[1]),
                LocalDate.parse(text(cells[2])),
                (Boolean) some(cells[3]),
                text(cells[4]),
                text(cells[5]),
                text(cells[6]),
                new Label(text(cells[7]), text(cells[8])));
    }

    static ChangeLine change(@Nullable Object[] cells) {
        return new ChangeLine(
                EventCatalog.ofKept(text(cells[0])),
                text(cells[1]),
                moment(cells[2]),
                text(cells[3]),
                text(cells[4]),
                text(cells[5]));
    }

    static WorklistOptions options(List<@Nullable Object[]> rows) {
        return new WorklistOptions(of(rows, 1), of(rows, 2), of(rows, 3), of(rows, 4), of(rows, 5), of(rows, 6));
    }

    private static List<Option> of(List<@Nullable Object[]> rows, int kind) {
        return rows.stream()
                .filter(row -> ((Number) some(row[0])).intValue() == kind)
                .map(row -> new Option(text(row[1]), new Label(text(row[2]), text(row[3]))))
                .toList();
    }

    /** A value that is never null as text, and as it stands in a cursor. */
    static String text(@Nullable Object cell) {
        return switch (cell) {
            case Date day -> day.toLocalDate().toString();
            case Timestamp moment -> moment.toInstant().toString();
            case OffsetDateTime moment -> moment.toInstant().toString();
            case BigDecimal number -> number.toPlainString();
            case null -> throw new IllegalStateException("a column that is never null was");
            default -> cell.toString();
        };
    }

    static Instant moment(@Nullable Object cell) {
        return Instant.parse(text(cell));
    }

    static @Nullable LocalDate deadline(@Nullable Object cell) {
        LocalDate day = LocalDate.parse(text(cell));
        return day.equals(NEVER) ? null : day;
    }

    private static @Nullable BigDecimal kilotonnes(@Nullable Object cell) {
        return cell == null
                ? null
                : ((BigDecimal) cell).movePointLeft(TONNES_IN_KT).stripTrailingZeros();
    }

    private static @Nullable InstrumentKind certainty(@Nullable Number hardness) {
        for (InstrumentKind kind : InstrumentKind.values()) {
            if (hardness != null && kind.hardness() == hardness.intValue()) {
                return kind;
            }
        }
        return null;
    }

    private static Object some(@Nullable Object cell) {
        if (cell == null) {
            throw new IllegalStateException("a column that is never null was");
        }
        return cell;
    }
}
