/** Signing in, sessions and tokens. */
@NullMarked
package nl.maatstaf.identity.service.session;

import org.jspecify.annotations.NullMarked;
