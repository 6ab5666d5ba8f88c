/** Organisations, sites, contacts and reference tables in the database. */
@NullMarked
package nl.maatstaf.party.persistence;

import org.jspecify.annotations.NullMarked;
