/** The officers' lists: which cases there are, what is to be done today, and what changed. */
@NullMarked
package nl.maatstaf.worklist.service;

import org.jspecify.annotations.NullMarked;
