/** Which session is whose, and where it goes on. */
@NullMarked
package nl.maatstaf.identity.web.session;

import org.jspecify.annotations.NullMarked;
