/** Dates as the sources know them, working days, and how moments and identifiers are kept. */
@NullMarked
package nl.maatstaf.time;

import org.jspecify.annotations.NullMarked;
