/** The pages of cases. */
@NullMarked
package nl.maatstaf.casefile.web;

import org.jspecify.annotations.NullMarked;
