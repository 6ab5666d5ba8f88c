/** The pages of the officers' lists: the worklist, its export, and Today. */
@NullMarked
package nl.maatstaf.worklist.web;

import org.jspecify.annotations.NullMarked;
