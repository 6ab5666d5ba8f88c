/** What the server's HTTP listener takes in and sends out before any page or resource is asked. */
@NullMarked
package nl.maatstaf.shell.http;

import org.jspecify.annotations.NullMarked;
