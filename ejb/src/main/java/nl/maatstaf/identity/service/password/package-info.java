/** Passwords: what is a good one, how it is kept, and how often one may guess. */
@NullMarked
package nl.maatstaf.identity.service.password;

import org.jspecify.annotations.NullMarked;
