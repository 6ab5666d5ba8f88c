package nl.maatstaf.refusal;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Predicate;
import org.assertj.core.api.Condition;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;

/** How a test says that something is refused, and why. */
public final class RefusalAssertions {

    private RefusalAssertions() {}

    /** To be followed by what is refused for that reason. */
    public static Expected assertThatRefusal(RefusalType type) {
        return new Expected(type, type.code());
    }

    /** What was thrown is a refusal for that reason. */
    public static Condition<Throwable> refused(RefusalType type) {
        Predicate<Throwable> isType = thrown -> thrown instanceof Refusal refusal && type.equals(refusal.type());
        return new Condition<>(isType, "refused as %s", type.code());
    }

    /** The reason expected, and what is tried. */
    public record Expected(RefusalType type, String tried) {

        public Expected as(String description) {
            return new Expected(type, description);
        }

        public ThrowableAssertAlternative<Refusal> isThrownBy(ThrowingCallable asked) {
            return assertThatExceptionOfType(Refusal.class)
                    .as(tried)
                    .isThrownBy(asked)
                    .is(refused(type));
        }
    }
}
