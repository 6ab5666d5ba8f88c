/** The form in which what happened in a case earlier is recorded all at once. */
@NullMarked
package nl.maatstaf.casefile.web.past;

import org.jspecify.annotations.NullMarked;
