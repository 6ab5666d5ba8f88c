/** The API of a running server, as other systems use it. */
@NullMarked
package nl.maatstaf.tests.api;

import org.jspecify.annotations.NullMarked;
