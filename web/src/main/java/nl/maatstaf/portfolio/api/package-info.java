/** The figures of the portfolio over the API. */
@NullMarked
package nl.maatstaf.portfolio.api;

import org.jspecify.annotations.NullMarked;
