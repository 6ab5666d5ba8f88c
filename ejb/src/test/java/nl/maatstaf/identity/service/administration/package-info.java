/** Requests and commands of administrators, on both databases. */
@NullMarked
package nl.maatstaf.identity.service.administration;

import org.jspecify.annotations.NullMarked;
