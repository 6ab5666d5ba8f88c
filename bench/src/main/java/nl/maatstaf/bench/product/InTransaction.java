package nl.maatstaf.bench.product;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A bean whose methods run in transactions, as those of a session bean do. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface InTransaction {

    /** To be put on a bean. */
    final class Literal extends AnnotationLiteral<InTransaction> implements InTransaction {
        private static final long serialVersionUID = 1L;
    }
}
