/** Charts as pages show them: bars, a sentence that says what is to be seen, and the figures in a table. */
@NullMarked
package nl.maatstaf.shell.web.chart;

import org.jspecify.annotations.NullMarked;
