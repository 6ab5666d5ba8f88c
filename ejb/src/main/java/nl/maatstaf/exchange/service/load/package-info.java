/** Loading what was read and checked: organisations, sites and cases with their history. */
@NullMarked
package nl.maatstaf.exchange.service.load;

import org.jspecify.annotations.NullMarked;
