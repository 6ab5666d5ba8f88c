/** The portfolio as it stood on a date, as known on a date: figures, and the cases each of them counts. */
@NullMarked
package nl.maatstaf.portfolio.service;

import org.jspecify.annotations.NullMarked;
