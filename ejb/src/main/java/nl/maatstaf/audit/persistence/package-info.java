/** The audit log in the database: events, the growing ends of their chains, and seals. */
@NullMarked
package nl.maatstaf.audit.persistence;

import org.jspecify.annotations.NullMarked;
