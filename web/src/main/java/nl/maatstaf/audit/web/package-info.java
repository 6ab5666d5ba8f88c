/** What events say, as people read it. */
@NullMarked
package nl.maatstaf.audit.web;

import org.jspecify.annotations.NullMarked;
