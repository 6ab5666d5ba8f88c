/** What every page shares: layout, tags, theme, language, messages and the error page. */
@NullMarked
package nl.maatstaf.shell.web;

import org.jspecify.annotations.NullMarked;
