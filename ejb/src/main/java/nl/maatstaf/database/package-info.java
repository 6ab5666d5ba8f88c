/** The data source, and the schema that Flyway brings to it before anything else starts. */
@NullMarked
package nl.maatstaf.database;

import org.jspecify.annotations.NullMarked;
