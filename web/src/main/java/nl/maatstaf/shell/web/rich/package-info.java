/** Rich pages: those with components of PrimeFaces, which need a policy with a nonce. */
@NullMarked
package nl.maatstaf.shell.web.rich;

import org.jspecify.annotations.NullMarked;
