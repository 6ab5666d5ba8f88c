/** Cases and case types in the database. */
@NullMarked
package nl.maatstaf.casefile.persistence;

import org.jspecify.annotations.NullMarked;
