/** The tasks of a case, from creation to completion. */
@NullMarked
package nl.maatstaf.casefile.task;

import org.jspecify.annotations.NullMarked;
