/** What the product takes to start and to hold, beside the server without it. */
@NullMarked
package nl.maatstaf.bench.start;

import org.jspecify.annotations.NullMarked;
