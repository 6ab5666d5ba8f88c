package nl.maatstaf.worklist.service;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column that a context adds to the spreadsheet.
 *
 * @param value what it holds for a row: a text, a number, a day, a moment or a constant
 */
public record SheetColumn(Heading heading, Function<WorklistRow, @Nullable Object> value) {}
