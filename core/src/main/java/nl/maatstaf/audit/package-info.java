/** The append-only log of everything that happened, chained so that a change or a cut shows. */
@NullMarked
package nl.maatstaf.audit;

import org.jspecify.annotations.NullMarked;
