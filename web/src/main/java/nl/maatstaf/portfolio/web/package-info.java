/** The portfolio on pages: its figures on a date, and the list behind each of them. */
@NullMarked
package nl.maatstaf.portfolio.web;

import org.jspecify.annotations.NullMarked;
