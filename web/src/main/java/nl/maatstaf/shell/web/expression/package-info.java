/** How expressions in pages are worked out. */
@NullMarked
package nl.maatstaf.shell.web.expression;

import org.jspecify.annotations.NullMarked;
