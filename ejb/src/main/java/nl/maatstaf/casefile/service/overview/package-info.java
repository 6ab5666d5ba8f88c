/** One case as it is read: what officials see of it, and what a company does. */
@NullMarked
package nl.maatstaf.casefile.service.overview;

import org.jspecify.annotations.NullMarked;
