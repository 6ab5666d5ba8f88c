/** The users that an installation starts with. */
@NullMarked
package nl.maatstaf.identity.service.setup;

import org.jspecify.annotations.NullMarked;
