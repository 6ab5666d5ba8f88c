/** The visits on the page of a case. */
@NullMarked
package nl.maatstaf.visit.web;

import org.jspecify.annotations.NullMarked;
