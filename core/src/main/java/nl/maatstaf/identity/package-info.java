/** Who acts: users, what they may do, and for whom. */
@NullMarked
package nl.maatstaf.identity;

import org.jspecify.annotations.NullMarked;
