/** The log's rules, and a log in memory for the tests of others. */
@NullMarked
package nl.maatstaf.audit;

import org.jspecify.annotations.NullMarked;
