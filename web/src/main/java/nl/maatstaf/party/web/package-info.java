/** Pages about organisations, their sites and contacts. */
@NullMarked
package nl.maatstaf.party.web;

import org.jspecify.annotations.NullMarked;
