/** What takes two administrators, or the command line of the server. */
@NullMarked
package nl.maatstaf.identity.service.administration;

import org.jspecify.annotations.NullMarked;
