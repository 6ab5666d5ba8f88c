/** Tonnes of an indicator in exact decimals, their ranges and sums, and the years they are compared with. */
@NullMarked
package nl.maatstaf.quantity;

import org.jspecify.annotations.NullMarked;
