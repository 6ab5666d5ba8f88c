/** Drafts in the database. */
@NullMarked
package nl.maatstaf.draft.persistence;

import org.jspecify.annotations.NullMarked;
