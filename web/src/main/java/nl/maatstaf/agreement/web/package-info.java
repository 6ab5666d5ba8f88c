/** The instruments of a case on its page. */
@NullMarked
package nl.maatstaf.agreement.web;

import org.jspecify.annotations.NullMarked;
