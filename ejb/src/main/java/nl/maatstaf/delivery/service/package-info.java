/** Keys that make a repeated request act once. */
@NullMarked
package nl.maatstaf.delivery.service;

import org.jspecify.annotations.NullMarked;
