/** The timeline of a case: its events in words, with the filters on them. */
@NullMarked
package nl.maatstaf.casefile.web.timeline;

import org.jspecify.annotations.NullMarked;
