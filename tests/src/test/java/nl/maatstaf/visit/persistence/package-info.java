/** Where visits are kept, how a definition asks for one, and the column of the lists. */
@NullMarked
package nl.maatstaf.visit.persistence;

import org.jspecify.annotations.NullMarked;
