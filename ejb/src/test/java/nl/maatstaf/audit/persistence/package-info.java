/** The audit log on both databases. */
@NullMarked
package nl.maatstaf.audit.persistence;

import org.jspecify.annotations.NullMarked;
