/** Cases in lists: filtered, sorted, a page at a time, within the scope of the caller. */
@NullMarked
package nl.maatstaf.casefile.service.list;

import org.jspecify.annotations.NullMarked;
