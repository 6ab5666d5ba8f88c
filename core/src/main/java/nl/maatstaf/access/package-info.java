/** Who is calling, what they may do and which cases they may see: known by every context, knows none. */
@NullMarked
package nl.maatstaf.access;

import org.jspecify.annotations.NullMarked;
