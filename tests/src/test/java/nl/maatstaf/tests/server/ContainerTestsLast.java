package nl.maatstaf.tests.server;

import java.util.Comparator;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Tests inside the container come last, so that servers are changed once. */
public final class ContainerTestsLast implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing(test -> test.isAnnotated(InContainer.class)));
    }
}
