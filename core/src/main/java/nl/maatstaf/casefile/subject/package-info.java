/** What a case is about and who handles it: title, organisations, sites, clusters, officer. */
@NullMarked
package nl.maatstaf.casefile.subject;

import org.jspecify.annotations.NullMarked;
