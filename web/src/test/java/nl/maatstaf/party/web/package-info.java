@NullMarked
package nl.maatstaf.party.web;

import org.jspecify.annotations.NullMarked;
