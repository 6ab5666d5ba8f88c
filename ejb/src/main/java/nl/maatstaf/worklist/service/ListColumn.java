package nl.maatstaf.worklist.service;

import org.jspecify.annotations.Nullable;

/**
 * A column that a context adds to the list. Its cell is written by the page {@code /WEB-INF/<context>/list/<name>.xhtml},
 * which is given the {@code row}.
 *
 * @param context the context that adds it
 * @param name what it is called in that context
 * @param heading what stands above it
 * @param unit the key of the text below the heading
 * @param figure whether it shows numbers
 * @param sort by what the list is sorted when it is asked to be by this column
 */
public record ListColumn(
        String context,
        String name,
        Heading heading,
        @Nullable String unit,
        boolean figure,
        @Nullable WorklistSort sort) {}
