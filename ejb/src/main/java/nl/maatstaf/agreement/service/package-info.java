/** The use cases of instruments: draft, submit, sign, withdraw, correct. */
@NullMarked
package nl.maatstaf.agreement.service;

import org.jspecify.annotations.NullMarked;
