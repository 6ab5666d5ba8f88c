/** Who acts: users, roles, rights, the organisations they act for, and what of a case they may see. */
@NullMarked
package nl.maatstaf.identity;

import org.jspecify.annotations.NullMarked;
