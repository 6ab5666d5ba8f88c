/** Instruments over the API. */
@NullMarked
package nl.maatstaf.agreement.api;

import org.jspecify.annotations.NullMarked;
