/** Requests that take two administrators, and what is done from the command line of the server. */
@NullMarked
package nl.maatstaf.identity.administration;

import org.jspecify.annotations.NullMarked;
