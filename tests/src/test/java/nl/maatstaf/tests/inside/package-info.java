/** What only the container can show, tested from inside it: transactions, interceptors, locks and timers. */
@NullMarked
package nl.maatstaf.tests.inside;

import org.jspecify.annotations.NullMarked;
