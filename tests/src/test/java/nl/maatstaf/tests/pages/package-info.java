/** Pages of a running server, asked without a browser: what they cost. */
@NullMarked
package nl.maatstaf.tests.pages;

import org.jspecify.annotations.NullMarked;
