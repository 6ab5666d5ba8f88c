package nl.maatstaf.database;

import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;

/** The mapped fields of an entity or embeddable, its superclasses included. */
final class EntityFields {

    private EntityFields() {}

    static Stream<Field> of(Class<?> type) {
        return Stream.<Class<?>>iterate(type, next -> next != null && next != Object.class, Class::getSuperclass)
                .flatMap(next -> Arrays.stream(next.getDeclaredFields()))
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .filter(field -> !field.isAnnotationPresent(Transient.class));
    }

    static boolean isVersion(Field field) {
        return field.isAnnotationPresent(Version.class);
    }

    static boolean isOrdinalEnum(Field field) {
        if (!field.getType().isEnum() || field.isAnnotationPresent(Convert.class)) {
            return false;
        }
        Enumerated enumerated = field.getAnnotation(Enumerated.class);
        return enumerated == null || enumerated.value() == EnumType.ORDINAL;
    }
}
