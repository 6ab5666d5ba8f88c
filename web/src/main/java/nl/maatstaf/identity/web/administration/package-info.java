/** The page where administrators decide on requests of each other. */
@NullMarked
package nl.maatstaf.identity.web.administration;

import org.jspecify.annotations.NullMarked;
