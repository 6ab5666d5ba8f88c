/** Signing in and out, by page and by token; own sessions and tokens. */
@NullMarked
package nl.maatstaf.identity.web.session;

import org.jspecify.annotations.NullMarked;
