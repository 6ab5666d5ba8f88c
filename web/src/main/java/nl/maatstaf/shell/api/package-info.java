/** What every resource of the API shares: how requests are read, and how refusals and failures are answered. */
@NullMarked
package nl.maatstaf.shell.api;

import org.jspecify.annotations.NullMarked;
