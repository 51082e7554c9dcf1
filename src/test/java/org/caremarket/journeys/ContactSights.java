package org.caremarket.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;
import org.caremarket.platform.imports.ImportFiles;

/** The pages on which contacts are read, written, listed and imported, for {@link EveryPageTest}. */
final class ContactSights {

    private static final String OFFICER = "officer@cheshire-west.example";
    private static final String COUNCIL = "/cheshire-west";

    private ContactSights() {}

    static Stream<Sight> all() {
        return Stream.of(
                to("contacts", OFFICER, "/contacts"),
                to("contacts-viewer", "viewer@cheshire-west.example", "/contacts"),
                to("contacts-none", OFFICER, "/contacts?q=nobody+of+this+name"),
                to("contacts-lists", OFFICER, "/contacts/lists"),
                new Sight("contacts-list", OFFICER, page -> {
                    page.navigate(COUNCIL + "/contacts/lists");
                    page.locator("tbody td a").first().click();
                }),
                new Sight("contact", OFFICER, page -> add(page, "read")),
                new Sight("contact-viewer", "viewer@cheshire-west.example", page -> {
                    page.navigate(COUNCIL + "/contacts");
                    page.locator("tbody th a").first().click();
                }),
                new Sight("contact-refused", OFFICER, page -> {
                    page.navigate(COUNCIL + "/contacts/new");
                    Desk.send(page, "Add the contact");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("contact-conflict", OFFICER, ContactSights::conflict),
                new Sight("contact-opt-out-refused", OFFICER, page -> {
                    add(page, "optout");
                    page.navigate(page.url() + "/opt-out");
                    Desk.send(page, "Opt them out");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                happening("consent"),
                happening("address"),
                happening("erasure"),
                new Sight("contact-erased", OFFICER, page -> {
                    add(page, "erased");
                    page.navigate(page.url() + "/erasure");
                    Desk.send(page, "Erase the data");
                    page.getByText("were erased on").waitFor();
                }),
                new Sight("import-review-contacts", OFFICER, page -> {
                    ImportSteps.upload(page, "cheshire-west", "contacts", "contacts.csv", ImportFiles.text("""
                            Name,Organisation,Email,Segments,Size,Consent date
                            Alex Changed,Example Alder Home Care Ltd,alex.example@alder-home-care.example,,,
                            Nia Example,Example New Ltd,nia@new.example,Domiciliary,huge,soon
                            Noa Example,Example New Ltd,no address,,,
                            """));
                    page.locator("h1:text('Review contacts.csv')").waitFor();
                }));
    }

    private static Sight happening(String what) {
        return new Sight("contact-" + what, OFFICER, page -> {
            add(page, what);
            page.navigate(page.url() + "/" + what);
        });
    }

    private static void add(Page page, String who) {
        page.navigate(COUNCIL + "/contacts/new");
        page.locator("#name").fill("Sam Sight");
        page.locator("#organisation").fill("Example Sight Care Ltd");
        page.locator("#email").fill("%s.%d@sight.example".formatted(who, System.nanoTime()));
        Desk.send(page, "Add the contact");
        page.locator("h1:text('Sam Sight')").waitFor();
    }

    /** Two tabs of one browser, so that the second is behind the first. */
    private static void conflict(Page page) {
        add(page, "contested");
        page.navigate(page.url() + "/edit");
        var other = page.context().newPage();
        other.navigate(page.url());
        for (var each : List.of(other, page)) {
            each.locator("#telephone").fill(each == page ? "01632 960555" : "01632 960666");
            Desk.send(each, "Save the contact");
        }
        other.close();
        page.locator("h1:text('Somebody else')").waitFor();
    }

    private static Sight to(String name, String who, String path) {
        return new Sight(name, who, page -> page.navigate(COUNCIL + path));
    }
}
