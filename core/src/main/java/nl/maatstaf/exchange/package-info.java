/** Imports: runs, their files, and the rows they loaded. */
@NullMarked
package nl.maatstaf.exchange;

import org.jspecify.annotations.NullMarked;
