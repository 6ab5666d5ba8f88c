package nl.maatstaf.casefile.service;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A contract that holds wherever cases and instruments are kept: its tests run once in memory, on H2 and on PostgreSQL, with
 * the store that its constructor is given. Surefire reports them by number, in this order.
 */
@ParameterizedClass(name = "{displayName} on {0}")
@MethodSource("nl.maatstaf.casefile.service.CaseStore#each")
@Tag("contract")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OnEachStore {}
