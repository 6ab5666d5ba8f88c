/** Imports: upload, dry run, load in one transaction, progress, and the demo portfolio. */
@NullMarked
package nl.maatstaf.exchange.service;

import org.jspecify.annotations.NullMarked;
