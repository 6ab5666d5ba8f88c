/** What users come for, done in a real browser against the built application. */
@NullMarked
package nl.maatstaf.tests.journey;

import org.jspecify.annotations.NullMarked;
