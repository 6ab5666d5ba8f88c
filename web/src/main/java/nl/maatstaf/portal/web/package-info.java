/** What a company sees of its own cases. */
@NullMarked
package nl.maatstaf.portal.web;

import org.jspecify.annotations.NullMarked;
