/** Pages about users and their own password. */
@NullMarked
package nl.maatstaf.identity.web;

import org.jspecify.annotations.NullMarked;
