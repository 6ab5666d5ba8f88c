/** What a page costs, beside the least that a page of the same library and a servlet cost. */
@NullMarked
package nl.maatstaf.bench.pages;

import org.jspecify.annotations.NullMarked;
