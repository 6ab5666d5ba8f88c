/** The log over the API: whether its chains are whole. */
@NullMarked
package nl.maatstaf.audit.api;

import org.jspecify.annotations.NullMarked;
