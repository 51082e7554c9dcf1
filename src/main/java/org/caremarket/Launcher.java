package org.caremarket;

import java.lang.reflect.InvocationTargetException;

/**
 * Where {@code java -jar} enters. Compiled for any Java, unlike the rest, so that starting with a Java that is too
 * old ends in a sentence and not in a class file's version number.
 */
public final class Launcher {

    private static final int NEEDED = 25;

    private Launcher() {}

    public static void main(String[] args) throws Throwable {
        String version = System.getProperty("java.specification.version");
        int feature = version.startsWith("1.") ? Integer.parseInt(version.substring(2)) : Integer.parseInt(version);
        if (feature < NEEDED) {
            System.err.println("The service needs Java " + NEEDED + " or later, and this is Java " + feature
                    + ": install a JDK " + NEEDED + ", or start infra/bin/caremarket, which finds one.");
            System.exit(1);
        }
        try {
            // By name: this class must not need the others in order to load.
            Class.forName("org.caremarket.Application").getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
