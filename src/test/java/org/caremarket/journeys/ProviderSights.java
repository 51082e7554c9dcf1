package org.caremarket.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;
import org.caremarket.platform.imports.ImportFiles;

/** The pages of providers and locations, for {@link EveryPageTest}. */
final class ProviderSights {

    private static final String OFFICER = "officer@cheshire-west.example";
    private static final String VIEWER = "viewer@cheshire-west.example";
    private static final String COUNCIL = "/cheshire-west";

    private ProviderSights() {}

    static Stream<Sight> all() {
        return Stream.of(
                to("provider-market", OFFICER, "/market"),
                to("provider-list", OFFICER, "/providers"),
                to("provider-list-viewer", VIEWER, "/providers"),
                to("provider-list-none", OFFICER, "/providers?q=nobody+of+this+name"),
                to("provider-locations", OFFICER, "/locations?standing=open"),
                to("provider-locations-none", VIEWER, "/locations?service=shared-lives"),
                new Sight("provider", OFFICER, page -> first(page, "providers")),
                new Sight("provider-viewer", VIEWER, page -> first(page, "providers")),
                new Sight("provider-location", OFFICER, page -> first(page, "locations")),
                refused("provider", "Add the provider"),
                refused("location", "Add the location"),
                new Sight("provider-conflict", OFFICER, page -> conflict(page, "#brand", "Save the provider")),
                new Sight("provider-location-conflict", OFFICER, page -> {
                    add(page, "Example Sight Home");
                    page.locator("a:has-text('Add a location')").click();
                    page.locator("#name").fill("Sight House");
                    Desk.send(page, "Add the location");
                    page.locator("h1:text('Sight House')").waitFor();
                    conflict(page, page.url() + "/edit", "#beds", "Save the location");
                }),
                new Sight("provider-taken", OFFICER, page -> {
                    page.navigate(COUNCIL + "/providers/new");
                    page.locator("#name").fill("Example Taken Ltd");
                    page.locator("#cqcId").fill("1-DEMO-CWP01");
                    Desk.send(page, "Add the provider");
                    page.getByText("Open the provider with this number").waitFor();
                }),
                new Sight("provider-removal-refused", OFFICER, page -> {
                    first(page, "providers");
                    page.navigate(page.url() + "/removal");
                    page.getByText("It cannot go").waitFor();
                }),
                new Sight("provider-merger-refused", OFFICER, page -> {
                    add(page, "Example Sight Merger");
                    page.navigate(page.url() + "/merger");
                    Desk.send(page, "Merge the providers");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("provider-import-review", OFFICER, page -> {
                    ImportSteps.upload(page, "cheshire-west", "providers", "providers.csv", ImportFiles.text("""
                            Provider,Location,Service types,Segments,Beds
                            Example Alder Home Care Ltd,Example Alder Home Care,Home care; Moon care,home care,
                            Example Newcomer Ltd,Example Newcomer House,Nursing home,,many
                            """));
                    page.locator("h1:text('Review providers.csv')").waitFor();
                }));
    }

    private static Sight refused(String noun, String send) {
        return new Sight("provider-" + noun + "-refused", OFFICER, page -> {
            page.navigate(COUNCIL + "/" + noun + "s/new");
            Desk.send(page, send);
            page.locator(".govuk-error-summary").waitFor();
        });
    }

    private static void first(Page page, String nouns) {
        page.navigate(COUNCIL + "/" + nouns);
        page.locator("tbody th a").first().click();
        page.locator("#history").waitFor();
    }

    private static void add(Page page, String name) {
        page.navigate(COUNCIL + "/providers/new");
        page.locator("#name").fill(name);
        Desk.send(page, "Add the provider");
        page.locator("h1:text('" + name + "')").waitFor();
    }

    private static void conflict(Page page, String field, String send) {
        add(page, "Example Sight Contested");
        conflict(page, page.url() + "/edit", field, send);
    }

    /** Two tabs of one browser, so that the second is behind the first. */
    private static void conflict(Page page, String address, String field, String send) {
        page.navigate(address);
        var other = page.context().newPage();
        other.navigate(address);
        for (var each : List.of(other, page)) {
            each.locator(field).fill(each == page ? "20" : "30");
            Desk.send(each, send);
        }
        other.close();
        page.locator("h1:text('Somebody else')").waitFor();
    }

    private static Sight to(String name, String who, String path) {
        return new Sight(name, who, page -> page.navigate(COUNCIL + path));
    }
}
