/** The rules of instruments. */
@NullMarked
package nl.maatstaf.agreement;

import org.jspecify.annotations.NullMarked;
