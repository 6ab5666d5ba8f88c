/** Case types: their stages, gates with requirements, tracks and task templates, and the judgement of a gate. */
@NullMarked
package nl.maatstaf.casefile.type;

import org.jspecify.annotations.NullMarked;
