/** What goes in and out as files: spreadsheets of lists. */
@NullMarked
package nl.maatstaf.exchange.web;

import org.jspecify.annotations.NullMarked;
