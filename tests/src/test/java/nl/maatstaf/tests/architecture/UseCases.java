package nl.maatstaf.tests.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.NoRightRequired;
import nl.maatstaf.access.service.Requires;

/** Every method that someone outside a service can call, and the right it asks. */
final class UseCases {

    private UseCases() {}

    static List<JavaMethod> all() {
        return ArchitectureRules.classes()
                .filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC))
                .sorted(Comparator.comparing(UseCases::name))
                .toList();
    }

    static Optional<Right> right(JavaMethod method) {
        return method.tryGetAnnotationOfType(Requires.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(Requires.class))
                .map(Requires::value);
    }

    static Optional<String> openBecause(JavaMethod method) {
        return method.tryGetAnnotationOfType(NoRightRequired.class).map(NoRightRequired::value);
    }

    /** {@code casefile.CaseFileService.passGate}. */
    static String name(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return ArchitectureRules.context(owner) + "." + owner.getSimpleName() + "." + method.getName();
    }
}
