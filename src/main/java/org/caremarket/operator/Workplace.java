package org.caremarket.operator;

import io.micronaut.context.ApplicationContext;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.util.function.Supplier;

/**
 * What a command works with. The context, and with it the database, is opened only when a command asks for it, so
 * that help and mistyped commands need neither.
 */
final class Workplace implements AutoCloseable {

    private final Supplier<ApplicationContext> opening;
    private final BufferedReader in;
    private final PrintWriter out;
    private ApplicationContext context;

    Workplace(Supplier<ApplicationContext> opening, BufferedReader in, PrintWriter out) {
        this.opening = opening;
        this.in = in;
        this.out = out;
    }

    <T> T bean(Class<T> type) {
        if (context == null) {
            context = opening.get();
        }
        return context.getBean(type);
    }

    BufferedReader in() {
        return in;
    }

    /** Says one line to the operator, at once. */
    void say(String line) {
        out.println(line);
        out.flush();
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }
}
