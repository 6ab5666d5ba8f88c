/** Drafts. */
@NullMarked
package nl.maatstaf.draft.service;

import org.jspecify.annotations.NullMarked;
