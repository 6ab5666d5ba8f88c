/** Measuring side by side: candidates in turns within one run, and what came of it in a file. */
@NullMarked
package nl.maatstaf.bench.measure;

import org.jspecify.annotations.NullMarked;
