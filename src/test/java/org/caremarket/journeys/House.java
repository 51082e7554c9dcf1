package org.caremarket.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.caremarket.testing.Postgres;

/** The demonstration, running on a port of its own, and a browser. Dear to open, so there is one for all journeys. */
final class House implements AutoCloseable {

    private final EmbeddedServer server;
    private final Path chromium;
    private Playwright playwright;
    private Browser browser;
    private final Map<String, String> sessions = new HashMap<>();

    House(Path chromium) {
        var settings = new HashMap<String, Object>(Postgres.demonstration().properties());
        settings.put("micronaut.server.port", -1);
        server = ApplicationContext.run(EmbeddedServer.class, settings, Environment.TEST);
        this.chromium = chromium;
        open();
    }

    private void open() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(Chromium.FLAGS));
    }

    /** Leaves a browser that does not answer, and opens another. What was open in it is gone. */
    void openAnew() {
        try {
            playwright.close();
        } catch (PlaywrightException e) {
            System.out.println("The browser that did not answer could not be closed: " + e.getMessage());
        }
        open();
    }

    Browser browser() {
        return browser;
    }

    String address() {
        return server.getURI().toString();
    }

    /** What the browsers of people who signed in have kept, by email address. */
    Map<String, String> sessions() {
        return sessions;
    }

    <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    @Override
    public void close() {
        try {
            playwright.close();
        } finally {
            server.getApplicationContext().close();
        }
    }
}
