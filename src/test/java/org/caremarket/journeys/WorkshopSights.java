package org.caremarket.journeys;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopFixture;

/** The pages on which workshops are set up, for {@link EveryPageTest}. */
final class WorkshopSights {

    private static final String OFFICER = "officer@sefton.example";

    private WorkshopSights() {}

    static Stream<Sight> all() {
        return Stream.of(
                new Sight("workshops", OFFICER, page -> page.navigate("/sefton/workshops"),
                        desk -> made(desk, WorkshopFixture::open)),
                loaded("workshop-loaded-closed", "viewer@cheshire-west.example", "/cheshire-west/workshops"),
                loaded("workshop-loaded-open", "officer@sheffield.example", "/sheffield/workshops"),
                new Sight("workshop-new", OFFICER, page -> page.navigate("/sefton/workshops/new")),
                new Sight("workshop-new-template", OFFICER,
                        page -> page.navigate("/sefton/workshops/new?template=market-sustainability-plan")),
                new Sight("workshop-new-refused", OFFICER, page -> {
                    page.navigate("/sefton/workshops/new?template=empty");
                    page.locator("[name=minutes]").fill("none");
                    Desk.send(page, "Plan the workshop");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                sight("workshop-planned", WorkshopFixture::planned, ""),
                sight("workshop-edit", WorkshopFixture::planned, "/edit"),
                sight("workshop-edit-open", WorkshopFixture::open, "/edit"),
                sight("workshop-removal", WorkshopFixture::planned, "/removal"),
                sight("workshop-agenda", WorkshopFixture::planned, "/agenda"),
                sight("workshop-agenda-locked", WorkshopFixture::open, "/agenda"),
                at("workshop-section-preview", WorkshopFixture::planned, (page, path) -> {
                    page.navigate(path + "/agenda/new");
                    page.locator("[name=title]").fill("Care homes");
                    page.locator("[name=text]").fill("We have {{figure:CH_HOMES 2021-06}}.");
                    Desk.send(page, "Preview");
                    page.locator(".govuk-inset-text").waitFor();
                }),
                at("workshop-question-refused", WorkshopFixture::planned, (page, path) -> {
                    page.navigate(path + "/agenda");
                    page.locator("a:has-text('Add a question')").first().click();
                    page.locator("[value=SCALE]").check();
                    Desk.send(page, "Save the question");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                sight("workshop-sessions", WorkshopFixture::open, "/sessions"),
                at("workshop-session-refused", WorkshopFixture::open, (page, path) -> {
                    page.navigate(path + "/sessions/new");
                    Desk.send(page, "Save the session");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                sight("workshop-opening", WorkshopFixture::planned, "/opening"),
                sight("workshop-closing", WorkshopFixture::open, "/closing"),
                at("workshop-extension-refused", WorkshopFixture::open, (page, path) -> {
                    page.navigate(path + "/extension");
                    page.locator("[name=closesOn]").fill("1 May 2020");
                    Desk.send(page, "Extend the closing date");
                    page.locator(".govuk-error-summary").waitFor();
                }));
    }

    private static Sight loaded(String name, String who, String list) {
        return new Sight(name, who, page -> {
            page.navigate(list);
            page.locator("tbody tr:has-text('made up') th a").first().click();
        });
    }

    private static Sight sight(String name, Function<WorkshopFixture, Workshop> made, String below) {
        return at(name, made, (page, path) -> page.navigate(path + below));
    }

    private static Sight at(String name, Function<WorkshopFixture, Workshop> made, BiConsumer<Page, String> way) {
        var workshop = new AtomicReference<Workshop>();
        return new Sight(name, OFFICER, page -> way.accept(page, "/sefton/workshops/" + workshop.get().id()),
                desk -> workshop.set(made(desk, made)));
    }

    /** A workshop of Sefton's with a session. */
    private static Workshop made(Desk desk, Function<WorkshopFixture, Workshop> made) {
        var fixture = desk.bean(WorkshopFixture.class);
        var workshop = new AtomicReference<Workshop>();
        desk.bean(CouncilDirectory.class).council("sefton").orElseThrow().run(() -> {
            workshop.set(made.apply(fixture));
            fixture.session(workshop.get());
        });
        return workshop.get();
    }
}
