/** Who takes part: organisations under all their names, their sites and contacts, and the clusters and sectors they are in. */
@NullMarked
package nl.maatstaf.party;

import org.jspecify.annotations.NullMarked;
