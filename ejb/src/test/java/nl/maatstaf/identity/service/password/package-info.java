/** How passwords are judged and kept. */
@NullMarked
package nl.maatstaf.identity.service.password;

import org.jspecify.annotations.NullMarked;
