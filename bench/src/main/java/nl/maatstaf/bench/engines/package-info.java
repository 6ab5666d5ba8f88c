/** The same case, carried to its end by the product, by engines for cases and by plain JDBC. */
@NullMarked
package nl.maatstaf.bench.engines;

import org.jspecify.annotations.NullMarked;
