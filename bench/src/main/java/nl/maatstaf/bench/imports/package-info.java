/** Many rows at once: the import of the product beside COPY and batched JDBC. */
@NullMarked
package nl.maatstaf.bench.imports;

import org.jspecify.annotations.NullMarked;
