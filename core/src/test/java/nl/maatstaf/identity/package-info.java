/** Who may see what, and which users there can be. */
@NullMarked
package nl.maatstaf.identity;

import org.jspecify.annotations.NullMarked;
