/** What people typed in a form and have not sent yet. */
@NullMarked
package nl.maatstaf.draft;

import org.jspecify.annotations.NullMarked;
