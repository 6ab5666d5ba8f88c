/** Users and rights on both databases. */
@NullMarked
package nl.maatstaf.identity.service;

import org.jspecify.annotations.NullMarked;
