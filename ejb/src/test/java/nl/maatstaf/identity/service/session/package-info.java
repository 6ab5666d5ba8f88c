/** Sessions, tokens and signing in, on both databases. */
@NullMarked
package nl.maatstaf.identity.service.session;

import org.jspecify.annotations.NullMarked;
