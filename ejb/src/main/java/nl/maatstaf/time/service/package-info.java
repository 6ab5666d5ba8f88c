/** The moment and the date as the services see them. */
@NullMarked
package nl.maatstaf.time.service;

import org.jspecify.annotations.NullMarked;
