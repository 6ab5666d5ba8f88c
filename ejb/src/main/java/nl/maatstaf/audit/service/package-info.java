/** Reading the log, verifying its chains and sealing their heads. */
@NullMarked
package nl.maatstaf.audit.service;

import org.jspecify.annotations.NullMarked;
