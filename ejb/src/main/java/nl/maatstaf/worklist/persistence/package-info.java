/** The rows of the lists, kept in the transaction of what they show. */
@NullMarked
package nl.maatstaf.worklist.persistence;

import org.jspecify.annotations.NullMarked;
