package org.caremarket.journeys;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;
import org.caremarket.platform.mail.TrialMail;
import org.caremarket.platform.tenancy.CouncilDirectory;

/** The pages of the outbox, for {@link EveryPageTest}. */
final class OutboxSights {

    private static final String OFFICER = "officer@sheffield.example";

    private OutboxSights() {}

    static Stream<Sight> all() {
        return Stream.of(
                new Sight("outbox-none", "approver@sefton.example", page -> page.navigate("/sefton/outbox")),
                new Sight("outbox", OFFICER, page -> page.navigate("/sheffield/outbox"), OutboxSights::put),
                new Sight("outbox-nothing-fits", OFFICER, page -> page.navigate("/sheffield/outbox?state=failed"), OutboxSights::put),
                new Sight("outbox-letter", OFFICER, OutboxSights::first, OutboxSights::put),
                new Sight("outbox-bounce-refused", OFFICER, page -> {
                    first(page);
                    page.navigate(page.url() + "/bounce");
                    page.locator("main form button[type=submit]").click();
                    page.locator(".govuk-error-summary").waitFor();
                }, OutboxSights::put));
    }

    private static void put(Desk desk) {
        desk.bean(TrialMail.class).put(desk.bean(CouncilDirectory.class).council("sheffield").orElseThrow(),
                TrialMail.withFile("sight"));
    }

    private static void first(Page page) {
        page.navigate("/sheffield/outbox");
        page.locator("tbody a").first().click();
        page.locator("dl").first().waitFor();
    }
}
