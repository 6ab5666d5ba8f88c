package nl.maatstaf.shell.web.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

/** Which method an expression calls, and which call is left to the resolver of the server. */
class KnownMethodsTest {

    private final Context context = new Context();

    @Test
    void calls_the_method_to_which_the_arguments_can_be_given() {
        assertThat(call("of", "sleutel")).isEqualTo("sleutel with 0");
        assertThat(call("of", "sleutel", 1L, "b")).isEqualTo("sleutel with 2");
        assertThat(call("of", 7)).isEqualTo("number 7");
        assertThat(call("of", "sleutel", new Object[] {"a"}[0])).isEqualTo("sleutel with 1");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void leaves_alone_what_has_to_be_converted_is_empty_or_could_be_two_methods() {
        assertThat(call("twice", "7")).isNull();
        assertThat(call("of", (Object) null)).isNull();
        assertThat(call("either", "a")).isNull();
        assertThat(call("missing")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void says_why_a_method_failed_as_the_server_does() {
        assertThatThrownBy(() -> call("fail"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    private Object call(String method, Object... arguments) {
        context.setPropertyResolved(false);
        return new KnownMethods().invoke(context, new Bean(), method, null, arguments);
    }

    public static final class Bean {

        public String of(String key, Object... arguments) {
            return key + " with " + arguments.length;
        }

        public String of(Integer number) {
            return "number " + number;
        }

        public int twice(int number) {
            return 2 * number;
        }

        public String either(CharSequence text) {
            return "one " + text;
        }

        public String either(Object text) {
            return "other " + text;
        }

        public void fail() {
            throw new IllegalStateException("no");
        }
    }

    private static final class Context extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return new KnownMethods();
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
