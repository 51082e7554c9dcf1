package org.caremarket.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;

/** The pages on which templates are read and adapted, and plans moved between them, for {@link EveryPageTest}. */
final class TemplateSights {

    private static final String OFFICER = "officer@cheshire-west.example";
    private static final String TEMPLATES = "/cheshire-west/plans/templates";

    private TemplateSights() {}

    static Stream<Sight> all() {
        return Stream.of(
                new Sight("templates", OFFICER, page -> page.navigate(TEMPLATES)),
                new Sight("template", OFFICER, page -> page.navigate(TEMPLATES + "/msif-capacity-2024")),
                new Sight("template-markets", OFFICER, page -> page.navigate(TEMPLATES + "/msp-final-2023")),
                new Sight("template-copy-refused", OFFICER, page -> {
                    page.navigate(TEMPLATES + "/strategy/copies/new");
                    page.locator("#title").fill("");
                    Desk.send(page, "Make the copy");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("template-draft", OFFICER, page -> draft(page, "Return to look at")),
                new Sight("template-head", OFFICER, page -> {
                    draft(page, "Return with a head");
                    page.getByText("Change title, recipient").click();
                }),
                new Sight("template-section-refused", OFFICER, page -> {
                    draft(page, "Return refused");
                    page.locator(".app-asked__actions a").first().click();
                    page.locator("#words").fill("many");
                    page.locator("#figures").fill("NO_SUCH, for ever");
                    Desk.send(page, "Save the section");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("template-section-conflict", OFFICER, TemplateSights::conflict),
                new Sight("template-section-new", OFFICER, page -> {
                    draft(page, "Return with more");
                    page.getByText("Add a section").click();
                }),
                new Sight("template-section-removal", OFFICER, page -> {
                    draft(page, "Return with less");
                    page.locator(".app-asked__actions a[href$=removal]").first().click();
                }),
                new Sight("template-use", OFFICER, page -> {
                    draft(page, "Return to use");
                    change(page, "What happens this winter, and who helps?");
                    page.locator("a:has-text('Bring into use')").click();
                }),
                new Sight("template-discard", OFFICER, page -> {
                    draft(page, "Return to discard");
                    page.getByText("Discard this draft").click();
                }),
                new Sight("template-upload-refused", OFFICER, page -> {
                    page.navigate(TEMPLATES + "/new");
                    page.locator("#yaml").fill("key: winter\nkind: letter\n");
                    Desk.send(page, "Read the template");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("plan-move-choose", "officer@sefton.example", page -> move(page, "")),
                new Sight("plan-move", "officer@sefton.example", page -> move(page, "?to=msp-final-2023")));
    }

    private static void draft(Page page, String title) {
        page.navigate(TEMPLATES + "/msif-capacity-2024/copies/new");
        page.locator("#title").fill(title);
        Desk.send(page, "Make the copy");
        page.locator("h2:text('Sections')").waitFor();
    }

    private static void change(Page page, String question) {
        page.locator(".app-asked__actions a").first().click();
        page.locator("#question").fill(question);
        page.locator("#words").fill("250");
        Desk.send(page, "Save the section");
        page.locator("h2:text('Sections')").waitFor();
    }

    /** Two tabs of one browser, so that the second is behind the first. */
    private static void conflict(Page page) {
        draft(page, "Return contested");
        page.locator(".app-asked__actions a").first().click();
        page.locator("#question").waitFor();
        var other = page.context().newPage();
        other.navigate(page.url());
        for (var each : List.of(other, page)) {
            each.locator("#question").fill(each == page ? "What do you do this winter?" : "What happens this winter?");
            Desk.send(each, "Save the section");
        }
        Desk.close(other);
        page.locator("h1:text('Somebody else')").waitFor();
    }

    private static void move(Page page, String query) {
        page.navigate("/sefton/plans");
        page.locator("tbody a:has-text('Capacity plan')").first().click();
        page.navigate(page.url() + "/template" + query);
    }
}
