/** The use cases of drafts: save, find, discard, forget. */
@NullMarked
package nl.maatstaf.draft.service;

import org.jspecify.annotations.NullMarked;
