/** The use cases of cases and their tasks: short transactions that load, decide, log and keep the lists. */
@NullMarked
package nl.maatstaf.casefile.service;

import org.jspecify.annotations.NullMarked;
