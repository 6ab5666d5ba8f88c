/** What arrives twice is done once. */
@NullMarked
package nl.maatstaf.delivery;

import org.jspecify.annotations.NullMarked;
