/** Who may ask for which page, and from where. */
@NullMarked
package nl.maatstaf.identity.web.guard;

import org.jspecify.annotations.NullMarked;
