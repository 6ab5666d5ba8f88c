/** The parts of which contexts make the page of a case. */
@NullMarked
package nl.maatstaf.casefile.web.part;

import org.jspecify.annotations.NullMarked;
