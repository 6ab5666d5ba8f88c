/** Cases and their course: types, stages, gates, evidence, decisions, status and tasks. */
@NullMarked
package nl.maatstaf.casefile;

import org.jspecify.annotations.NullMarked;
