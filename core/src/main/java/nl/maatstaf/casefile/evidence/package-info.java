/** What is recorded on a case that a gate may count on, and what it was made from. */
@NullMarked
package nl.maatstaf.casefile.evidence;

import org.jspecify.annotations.NullMarked;
