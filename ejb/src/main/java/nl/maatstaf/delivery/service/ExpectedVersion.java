package nl.maatstaf.delivery.service;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The version of the thing that the caller looked at. It is no part of what a request asks: a form that is sent again may
 * come from a page that was made anew.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface ExpectedVersion {}
