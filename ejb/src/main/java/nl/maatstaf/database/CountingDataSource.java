package nl.maatstaf.database;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The database, with every statement counted: for tests, which name this class as {@code MAATSTAF_DB_CLASS}. The driver
 * follows from the address.
 */
public class CountingDataSource implements DataSource {

    private String url = "";
    private String user = "";
    private String password = "";

    public CountingDataSource() {
        StatementCount.begin();
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(user, password);
    }

    @Override
    public Connection getConnection(String username, String secret) throws SQLException {
        Properties account = new Properties();
        account.setProperty("user", username);
        account.setProperty("password", secret);
        Connection connection = driver().connect(url, account);
        if (connection == null) {
            throw new SQLException("no driver reads " + url);
        }
        return watch(Connection.class, connection);
    }

    private Driver driver() throws SQLException {
        String name = url.startsWith("jdbc:postgresql:") ? "org.postgresql.Driver" : "org.h2.Driver";
        try {
            return Class.forName(name, true, CountingDataSource.class.getClassLoader())
                    .asSubclass(Driver.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new SQLException(e);
        }
    }

    private static <T> T watch(Class<T> type, Object watched) {
        return type.cast(Proxy.newProxyInstance(
                CountingDataSource.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (watched instanceof Statement && method.getName().startsWith("execute")) {
                        StatementCount.add();
                    }
                    return watchResult(method, call(watched, method, arguments));
                }));
    }

    private static @Nullable Object call(Object watched, Method method, @Nullable Object @Nullable ... arguments)
            throws Throwable {
        try {
            return method.invoke(watched, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static @Nullable Object watchResult(Method method, @Nullable Object result) {
        boolean isStatement = Statement.class.isAssignableFrom(method.getReturnType());
        return isStatement && result != null ? watch(method.getReturnType(), result) : result;
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // The server offers a writer that nothing is written to.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // Connecting to a test database does not wait.
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
