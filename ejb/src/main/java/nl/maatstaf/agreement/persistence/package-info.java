/** Instruments in the database. */
@NullMarked
package nl.maatstaf.agreement.persistence;

import org.jspecify.annotations.NullMarked;
