/** Reading the files of an import, checking them, and showing what loading them would change. */
@NullMarked
package nl.maatstaf.exchange.service.plan;

import org.jspecify.annotations.NullMarked;
