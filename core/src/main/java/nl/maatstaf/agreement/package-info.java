/** The ladder of instruments between State and company, who signed them and what they commit to. */
@NullMarked
package nl.maatstaf.agreement;

import org.jspecify.annotations.NullMarked;
