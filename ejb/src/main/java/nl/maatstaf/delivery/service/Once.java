package nl.maatstaf.delivery.service;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A request that acts once, however often it is sent with the same key: the last parameter of the method. Without a key
 * every request acts.
 *
 * <p>What the method does is the operation, its other parameters are what is asked. A repetition answers what the first
 * one made, or nothing when that is an {@link java.util.Optional}: a secret is shown once and stored nowhere; the same key with another method, or asking something else, is refused with
 * {@link nl.maatstaf.delivery.DeliveryRefusals#KEY_USED_OTHERWISE}.
 */
@InterceptorBinding
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Once {}
