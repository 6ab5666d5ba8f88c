/** Who gets in, and to which pages. */
@NullMarked
package nl.maatstaf.identity.web;

import org.jspecify.annotations.NullMarked;
