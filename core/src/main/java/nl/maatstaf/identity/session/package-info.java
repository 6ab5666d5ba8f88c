/** How users get in and stay in: sessions, tokens for machines, and what happens when someone signs in. */
@NullMarked
package nl.maatstaf.identity.session;

import org.jspecify.annotations.NullMarked;
