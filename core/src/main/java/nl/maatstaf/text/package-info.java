/** Text from outside: which of it can be kept, how long it may be, and numbers, days and identifiers read out of it within bounds. */
@NullMarked
package nl.maatstaf.text;

import org.jspecify.annotations.NullMarked;
