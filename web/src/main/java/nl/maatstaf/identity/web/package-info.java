/** Signing in and out, and which pages are whose. */
@NullMarked
package nl.maatstaf.identity.web;

import org.jspecify.annotations.NullMarked;
