package org.caremarket.platform.tenancy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A connection on loan. Before every statement it checks that the work still belongs to the scope that borrowed it;
 * a connection kept across scopes is refused, not used. It notices when the server is gone, so that a dead
 * connection is not lent again.
 */
final class ScopedConnection implements InvocationHandler {

    /** What happens to the real connection afterwards. */
    @FunctionalInterface
    interface GiveBack {
        void accept(String role, Connection connection, boolean broken);
    }

    private static final Set<String> HARMLESS =
            Set.of("close", "isClosed", "rollback", "setAutoCommit", "getAutoCommit", "setReadOnly", "isReadOnly",
                    "getMetaData", "isValid", "abort", "clearWarnings", "getWarnings", "getTransactionIsolation",
                    "setTransactionIsolation");

    private final Connection connection;
    private final String role;
    private final GiveBack giveBack;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Set<Statement> open = ConcurrentHashMap.newKeySet();
    private volatile boolean broken;

    private ScopedConnection(Connection connection, String role, GiveBack giveBack) {
        this.connection = connection;
        this.role = role;
        this.giveBack = giveBack;
    }

    static Connection lend(Connection connection, String role, GiveBack giveBack) {
        return proxy(Connection.class, new ScopedConnection(connection, role, giveBack));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "close" -> {
                close();
                return null;
            }
            case "isClosed" -> {
                return closed.get() || connection.isClosed();
            }
            case "toString" -> {
                return "connection of " + role;
            }
            default -> {
                if (isOfEveryObject(method)) {
                    return ofEveryObject(proxy, method, arguments);
                }
                checkOnLoan();
                if (!HARMLESS.contains(method.getName())) {
                    checkScope();
                }
                return wrapped((Connection) proxy, call(connection, method, arguments));
            }
        }
    }

    /** Statements end with the loan: one that lived on would run on a connection that is somebody else's by then. */
    private void close() {
        if (closed.compareAndSet(false, true)) {
            for (var statement : open) {
                try {
                    statement.close();
                } catch (SQLException e) {
                    broken = true;
                }
            }
            giveBack.accept(role, connection, broken);
        }
    }

    private void checkOnLoan() throws SQLException {
        if (closed.get()) {
            throw new SQLException("The connection was given back", "08003");
        }
    }

    private void checkScope() {
        var now = Scope.find().map(Scope::role).orElse("nobody");
        if (!now.equals(role)) {
            throw new NoScopeException("A connection of " + role + " was used for the work of " + now);
        }
    }

    /** What a connection makes leads back to the loan, never to the connection itself. */
    private Object wrapped(Connection loan, Object made) {
        return switch (made) {
            case CallableStatement s -> checked(CallableStatement.class, s, loan);
            case PreparedStatement s -> checked(PreparedStatement.class, s, loan);
            case Statement s -> checked(Statement.class, s, loan);
            case DatabaseMetaData d -> checked(DatabaseMetaData.class, d, loan);
            case null, default -> made;
        };
    }

    /** Statements check loan and scope each time they run, too: they can outlive the call that made them. */
    private <S> S checked(Class<S> type, S made, Connection loan) {
        if (made instanceof Statement statement) {
            open.add(statement);
        }
        return proxy(type, (proxy, method, arguments) -> {
            if (isOfEveryObject(method)) {
                return ofEveryObject(proxy, method, arguments);
            }
            switch (method.getName()) {
                case "getConnection" -> {
                    return loan;
                }
                case "close" -> open.remove(made);
                case "isClosed" -> { }
                default -> {
                    checkOnLoan();
                    if (method.getName().startsWith("execute") || method.getReturnType() == ResultSet.class) {
                        checkScope();
                    }
                }
            }
            return call(made, method, arguments);
        });
    }

    private static boolean isOfEveryObject(Method method) {
        return switch (method.getName()) {
            case "equals", "hashCode", "unwrap", "isWrapperFor" -> true;
            default -> false;
        };
    }

    private static Object ofEveryObject(Object proxy, Method method, Object[] arguments) throws SQLException {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "isWrapperFor" -> false;
            default -> throw new SQLException("A connection on loan is not unwrapped");
        };
    }

    private Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            broken |= e.getCause() instanceof SQLException sql && isFatal(sql);
            throw e.getCause();
        }
    }

    /** The connection is lost (class 08) or the server is going down (57P01 to 57P03). */
    private static boolean isFatal(SQLException e) {
        var state = e.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(ScopedConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
