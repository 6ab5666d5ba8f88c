/** What every form of a page carries. */
@NullMarked
package nl.maatstaf.shell.web.form;

import org.jspecify.annotations.NullMarked;
