/** What files of an import say of instruments: that they were signed, and what they commit to. */
@NullMarked
package nl.maatstaf.agreement.imports;

import org.jspecify.annotations.NullMarked;
