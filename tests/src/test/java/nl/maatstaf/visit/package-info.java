/** An example of a context that is added to the application: visits to a company, held because a case asks for one. */
@NullMarked
package nl.maatstaf.visit;

import org.jspecify.annotations.NullMarked;
