/** Measurements and trials of the running system, outside the default build. */
@NullMarked
package nl.maatstaf.bench;

import org.jspecify.annotations.NullMarked;
