/** Users, and what they may do. */
@NullMarked
package nl.maatstaf.identity.service;

import org.jspecify.annotations.NullMarked;
