/** The server of the container tests and journeys: the built archive on Payara, started once per run. */
@NullMarked
package nl.maatstaf.tests.server;

import org.jspecify.annotations.NullMarked;
