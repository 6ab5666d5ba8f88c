/** Dates as the sources know them, periods, working days and the moment something was recorded. */
@NullMarked
package nl.maatstaf.time;

import org.jspecify.annotations.NullMarked;
