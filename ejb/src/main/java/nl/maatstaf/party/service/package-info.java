/** Finding and adding who takes part. */
@NullMarked
package nl.maatstaf.party.service;

import org.jspecify.annotations.NullMarked;
