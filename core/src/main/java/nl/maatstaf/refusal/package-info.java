/** How the system says no: one base for every refusal, with the key of its text and what to fill in. */
@NullMarked
package nl.maatstaf.refusal;

import org.jspecify.annotations.NullMarked;
