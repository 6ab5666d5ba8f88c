/** The claimed keys in the database. */
@NullMarked
package nl.maatstaf.delivery.persistence;

import org.jspecify.annotations.NullMarked;
