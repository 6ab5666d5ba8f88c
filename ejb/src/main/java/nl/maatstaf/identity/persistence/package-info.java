/** Users and tokens in the database. */
@NullMarked
package nl.maatstaf.identity.persistence;

import org.jspecify.annotations.NullMarked;
