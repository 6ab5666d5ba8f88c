/** A request that is repeated with its key acts once. */
@NullMarked
package nl.maatstaf.delivery.service;

import org.jspecify.annotations.NullMarked;
