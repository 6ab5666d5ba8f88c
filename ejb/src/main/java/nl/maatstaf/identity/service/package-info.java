/** Who is calling, and whether that caller may. */
@NullMarked
package nl.maatstaf.identity.service;

import org.jspecify.annotations.NullMarked;
