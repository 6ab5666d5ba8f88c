/** The portfolio on both databases. */
@NullMarked
package nl.maatstaf.portfolio.service;

import org.jspecify.annotations.NullMarked;
