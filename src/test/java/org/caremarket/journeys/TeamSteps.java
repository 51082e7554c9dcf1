package org.caremarket.journeys;

import com.microsoft.playwright.Page;
import org.caremarket.plan.Plans;
import org.caremarket.plan.Sections;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilDirectory;

/** Steps on plans that several people write, for journeys and sights. */
final class TeamSteps {

    static final String STRATEGY = "/cheshire-west/plans";

    private static final Actor WRITER = new Actor(1, "A writer", Role.OFFICER, "127.0.0.1");

    private TeamSteps() {}

    /** Begins a plan; the page of the plan is shown. */
    static void begin(Page page, String template, String title) {
        page.navigate(STRATEGY + "/new?template=" + template);
        page.getByLabel("What is the plan called?").fill(title);
        page.getByLabel("Which years is it about?").fill("2026 to 2029");
        Desk.send(page, "Begin the plan");
        page.locator("h1:text('" + title + "')").waitFor();
    }

    /** Writes a section of Cheshire West's as somebody else would. */
    static void write(Desk desk, Page page, String section, String text) {
        var id = Long.parseLong(page.url().replaceFirst(".*/plans/(\\d+).*", "$1"));
        desk.bean(CouncilDirectory.class).council("cheshire-west").orElseThrow().call(() -> {
            var plan = desk.bean(Plans.class).find(id).orElseThrow();
            var seen = desk.bean(Sections.class).find(plan, section).orElseThrow().version();
            return desk.bean(Sections.class).write(id, section, text, seen, "", WRITER);
        });
    }

    /** Adds an objective to the vision; its page is shown. */
    static void objective(Page page, String text) {
        var plan = page.url().replaceFirst("(/plans/\\d+).*", "$1");
        page.navigate(plan + "/objectives/new?section=vision");
        page.getByLabel("What is to be reached?").fill(text);
        Desk.send(page, "Add the objective");
        page.locator("h1:text('" + text + "')").waitFor();
    }

    /** Chooses the first so many actions for the objective whose page is shown. */
    static void carriers(Page page, int number) {
        page.navigate(page.url() + "/actions");
        for (int i = 0; i < number; i++) {
            page.locator("#actions input[type=checkbox]").nth(i).check();
        }
        Desk.send(page, "Save");
        page.locator("h2:text('Actions that carry it')").waitFor();
    }
}
