/** What the product's pages are measured against: the least there is to a page of PrimeFaces, and a servlet. */
@NullMarked
package nl.maatstaf.bench.pages.plain;

import org.jspecify.annotations.NullMarked;
