/** Cases over the API: lists, one case, what happened on it, and what is done with it. */
@NullMarked
package nl.maatstaf.casefile.api;

import org.jspecify.annotations.NullMarked;
