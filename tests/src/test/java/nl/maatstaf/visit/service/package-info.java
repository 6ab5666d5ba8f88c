/** What is done with visits, and who reads them. */
@NullMarked
package nl.maatstaf.visit.service;

import org.jspecify.annotations.NullMarked;
