/** Choosing out of many by typing a part of a name: the tag {@code m:choose} and what stands behind it. */
@NullMarked
package nl.maatstaf.shell.web.choice;

import org.jspecify.annotations.NullMarked;
