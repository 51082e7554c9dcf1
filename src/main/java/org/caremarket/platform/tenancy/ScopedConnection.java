package org.caremarket.platform.tenancy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

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
    private boolean broken;
    private boolean closed;

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
                return closed || connection.isClosed();
            }
            case "equals" -> {
                return proxy == arguments[0];
            }
            case "hashCode" -> {
                return System.identityHashCode(proxy);
            }
            case "toString" -> {
                return "connection of " + role;
            }
            case "unwrap" -> throw new SQLException("A connection on loan is not unwrapped");
            case "isWrapperFor" -> {
                return false;
            }
            default -> {
                if (closed) {
                    throw new SQLException("The connection was given back", "08003");
                }
                if (!HARMLESS.contains(method.getName())) {
                    checkScope();
                }
                return statement(call(connection, method, arguments));
            }
        }
    }

    private void close() {
        if (!closed) {
            closed = true;
            giveBack.accept(role, connection, broken);
        }
    }

    private void checkScope() {
        var now = Scope.find().map(Scope::role).orElse("nobody");
        if (!now.equals(role)) {
            throw new NoScopeException("A connection of " + role + " was used for the work of " + now);
        }
    }

    /** Statements check the scope each time they run, too: they can outlive the call that made them. */
    private Object statement(Object made) {
        return switch (made) {
            case CallableStatement s -> checked(CallableStatement.class, s);
            case PreparedStatement s -> checked(PreparedStatement.class, s);
            case Statement s -> checked(Statement.class, s);
            case null, default -> made;
        };
    }

    private <S extends Statement> S checked(Class<S> type, S statement) {
        return proxy(type, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                checkScope();
            }
            return call(statement, method, arguments);
        });
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
