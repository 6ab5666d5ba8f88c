/** Imports, their files and the rows they took in, in the database. */
@NullMarked
package nl.maatstaf.exchange.persistence;

import org.jspecify.annotations.NullMarked;
