/** The kinds of files that can be imported, those that contexts add too, and what a row of each says. */
@NullMarked
package nl.maatstaf.exchange.file;

import org.jspecify.annotations.NullMarked;
