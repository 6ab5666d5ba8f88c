/** Reading a row of a file cell by cell, and saying what is wrong with it so that it can be mended. */
@NullMarked
package nl.maatstaf.exchange.row;

import org.jspecify.annotations.NullMarked;
