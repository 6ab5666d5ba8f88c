package nl.maatstaf.delivery.service;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.InvocationHandlerAdapter;
import net.bytebuddy.matcher.ElementMatchers;

/** A service whose methods act {@link Once}, as the container would have it. */
public final class Intercepted {

    private final OnceInterceptor once;

    public Intercepted(OnceInterceptor once) {
        this.once = once;
    }

    public <T> T by(Class<T> type, T service) {
        try (var made = new ByteBuddy()
                .subclass(type)
                .method(ElementMatchers.isVirtual().and(ElementMatchers.isDeclaredBy(type)))
                .intercept(InvocationHandlerAdapter.of((proxy, method, arguments) -> call(service, method, arguments)))
                .make()) {
            Class<? extends T> loaded = made.load(type.getClassLoader(), ClassLoadingStrategy.Default.INJECTION)
                    .getLoaded();
            Constructor<? extends T> constructor = loaded.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Object call(Object service, Method method, Object[] arguments) throws Throwable {
        return method.isAnnotationPresent(Once.class)
                ? once.act(new Call(service, method, arguments))
                : invoked(service, method, arguments);
    }

    private static Object invoked(Object service, Method method, Object[] arguments) throws Exception {
        try {
            method.setAccessible(true);
            return method.invoke(service, arguments);
        } catch (InvocationTargetException e) {
            throw (Exception) e.getCause();
        }
    }

    private record Call(Object target, Method method, Object[] parameters) implements InvocationContext {

        @Override
        public Object getTarget() {
            return target;
        }

        @Override
        public Object getTimer() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Method getMethod() {
            return method;
        }

        @Override
        public Constructor<?> getConstructor() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object[] getParameters() {
            return parameters;
        }

        @Override
        public void setParameters(Object[] others) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, Object> getContextData() {
            return Map.of();
        }

        @Override
        public Object proceed() throws Exception {
            return invoked(target, method, parameters);
        }
    }
}
