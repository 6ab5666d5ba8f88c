/** What a request passes before it reaches a page: limits for anonymous requests, forms of our own, rights. */
@NullMarked
package nl.maatstaf.identity.web.guard;

import org.jspecify.annotations.NullMarked;
