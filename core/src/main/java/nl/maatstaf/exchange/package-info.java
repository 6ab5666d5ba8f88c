/** Taking data in from files: what each kind of file holds, and what is wrong with a row, told so that it can be mended. */
@NullMarked
package nl.maatstaf.exchange;

import org.jspecify.annotations.NullMarked;
