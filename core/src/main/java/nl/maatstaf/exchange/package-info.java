/** Imports of files, and that their rows were loaded. */
@NullMarked
package nl.maatstaf.exchange;

import org.jspecify.annotations.NullMarked;
