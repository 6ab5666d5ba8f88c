/** The caller of a request and the rules of access, asked before a use case and where a case is read. */
@NullMarked
package nl.maatstaf.access.service;

import org.jspecify.annotations.NullMarked;
