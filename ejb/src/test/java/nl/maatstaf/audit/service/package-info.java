/** Reading, verifying and sealing the log on both databases. */
@NullMarked
package nl.maatstaf.audit.service;

import org.jspecify.annotations.NullMarked;
