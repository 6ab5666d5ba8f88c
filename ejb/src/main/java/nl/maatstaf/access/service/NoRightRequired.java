package nl.maatstaf.access.service;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A service method that asks no right of its caller, and why not. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface NoRightRequired {

    /** Why anyone may call it; it stands in {@code docs/authorisation.md}. */
    String value();
}
