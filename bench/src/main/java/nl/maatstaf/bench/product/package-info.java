/** What measurements in this JVM run on: a PostgreSQL that loses nothing, and the services of the product on it. */
@NullMarked
package nl.maatstaf.bench.product;

import org.jspecify.annotations.NullMarked;
