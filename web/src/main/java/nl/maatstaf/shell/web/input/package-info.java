/** How what is typed in the inputs of a page is read, without any page having to ask for it. */
@NullMarked
package nl.maatstaf.shell.web.input;

import org.jspecify.annotations.NullMarked;
