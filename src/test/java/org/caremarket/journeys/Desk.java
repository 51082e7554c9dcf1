package org.caremarket.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.caremarket.platform.access.DemonstrationPeople;

/**
 * Where one journey's people sit: each has a browser profile of their own. Afterwards it is checked that the content
 * policy stopped nothing and that no script failed.
 */
final class Desk {

    private final House house;
    private final List<BrowserContext> profiles = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Desk(House house) {
        this.house = house;
    }

    /** A part of the service that the journey visits. */
    <T> T bean(Class<T> type) {
        return house.bean(type);
    }

    /** A new person's browser, 1280 pixels wide, on no page yet. */
    Page browser() {
        return browser(new NewContextOptions().setViewportSize(1280, 900));
    }

    Page browser(NewContextOptions options) {
        var profile = house.browser().newContext(options.setBaseURL(house.address()));
        profile.setDefaultTimeout(15_000);
        profile.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        profile.onWebError(error -> complaints.add(error.error()));
        profiles.add(profile);
        return profile.newPage();
    }

    /** Somebody who is signed in, on their first page. */
    Page signedIn(String email) {
        return signIn(browser(), email);
    }

    /**
     * The same; who signed in on an earlier journey takes up that session, since signing in costs a second or so. Not for
     * journeys about sessions.
     */
    Page stillSignedIn(String email) {
        var earlier = house.sessions().get(email);
        if (earlier == null) {
            var page = signedIn(email);
            page.waitForURL(address -> !address.endsWith("/sign-in"));
            house.sessions().put(email, page.context().storageState());
            return page;
        }
        var page = browser(new NewContextOptions().setViewportSize(1280, 900).setStorageState(earlier));
        page.navigate(root(email));
        return page;
    }

    private static String root(String email) {
        var domain = email.replaceFirst(".*@(.*)\\.example", "$1");
        return domain.equals("lcr") ? "/regions/liverpool-city-region" : "/" + domain;
    }

    /** Signs in one of the demonstration's people, whose council is the domain of their address. */
    static Page signIn(Page page, String email) {
        page.navigate(root(email) + "/sign-in");
        return submitSignIn(page, email, DemonstrationPeople.PASSWORD);
    }

    static Page submitSignIn(Page page, String email, String password) {
        page.getByLabel("Email address").fill(email);
        // Its button "Show password" has the same word in its label.
        page.locator("#password").fill(password);
        page.locator("main form button[type=submit]").click();
        return page;
    }

    /** Presses the button and gives the answer to the form, not that of a page to which it leads on. */
    static Response send(Page page, String button) {
        return page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> page.getByRole(AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true)).click());
    }

    /**
     * Closes a tab once its page is there: Chromium may never say that it closed one in the middle of leaving a page
     * whose script still sends what was typed.
     */
    static void close(Page page) {
        page.waitForLoadState();
        page.close();
    }

    /**
     * Does this, and once more with a new browser when the first gives no answer for a minute: once in thousands of pages
     * Chromium never answers, and the question has no time limit of its own.
     */
    void patiently(Runnable work) {
        patiently(Duration.ofMinutes(1), work);
    }

    void patiently(Duration patience, Runnable work) {
        for (int tries = 1; !within(patience, work); tries++) {
            System.out.println("The browser did not answer within " + patience + "; it is closed, and another opened");
            profiles.clear();
            house.openAnew();
            assertThat(tries).as("browsers that did not answer within %s", patience).isLessThan(2);
        }
    }

    /** Whether the work came to its end; what it throws of itself is thrown. */
    private static boolean within(Duration limit, Runnable work) {
        var worker = Thread.currentThread();
        var late = new AtomicBoolean();
        try (var watch = Executors.newSingleThreadScheduledExecutor()) {
            var alarm = watch.schedule(() -> {
                late.set(true);
                worker.interrupt();
            }, limit.toSeconds(), TimeUnit.SECONDS);
            try {
                work.run();
            } catch (RuntimeException e) {
                if (!late.get()) {
                    throw e;
                }
                return false;
            } finally {
                alarm.cancel(false);
                watch.shutdownNow();
            }
        }
        // An alarm at the last moment stops nobody.
        Thread.interrupted();
        return true;
    }

    void leave() {
        if (!within(Duration.ofSeconds(30), () -> profiles.forEach(BrowserContext::close))) {
            System.out.println("The browser did not close its pages; it is closed itself, and another opened");
            house.openAnew();
        }
        assertThat(complaints).as("what the content policy stopped, and scripts that failed").isEmpty();
    }
}
