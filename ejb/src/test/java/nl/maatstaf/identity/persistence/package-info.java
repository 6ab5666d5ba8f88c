/** Opens the repositories of users to the tests of their services. */
@NullMarked
package nl.maatstaf.identity.persistence;

import org.jspecify.annotations.NullMarked;
