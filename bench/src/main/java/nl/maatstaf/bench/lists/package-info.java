/** Lists, counts, searches, figures and exports over ten thousand, a hundred thousand and a million cases, beside the best SQL by hand. */
@NullMarked
package nl.maatstaf.bench.lists;

import org.jspecify.annotations.NullMarked;
