/** The words others know cases by: the codes of refusals and events, the states, the kinds of party. */
@NullMarked
package nl.maatstaf.casefile.vocabulary;

import org.jspecify.annotations.NullMarked;
