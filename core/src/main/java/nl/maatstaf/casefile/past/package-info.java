/** What happened in a case earlier, as somebody states it all at once beside living through the gates. */
@NullMarked
package nl.maatstaf.casefile.past;

import org.jspecify.annotations.NullMarked;
