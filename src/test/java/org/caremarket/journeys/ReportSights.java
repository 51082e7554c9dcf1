package org.caremarket.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.workshop.WorkshopFixture;
import org.caremarket.workshop.response.Agreement;
import org.caremarket.workshop.response.Quoting;
import org.caremarket.workshop.response.Said;

/** The report of a workshop, for {@link EveryPageTest}. */
final class ReportSights {

    private static final String OFFICER = "officer@sheffield.example";

    private ReportSights() {}

    static Stream<Sight> all() {
        return Stream.of(
                new Sight("workshop-report", OFFICER, ReportSights::newest, ReportSights::said),
                new Sight("workshop-report-files", OFFICER, page -> {
                    newest(page);
                    page.getByLabel("Web page (.html)").check();
                    Desk.send(page, "Make the file");
                    page.locator("caption:text('Reports that were made')").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
                    page.waitForCondition(() -> page.locator("progress").count() == 0);
                }, ReportSights::said),
                new Sight("workshop-report-none", "viewer@sheffield.example", ReportSights::newest, desk -> in(desk, workshops ->
                        workshops.closed(desk.bean(Clock.class).instant().minus(Duration.ofHours(1))))));
    }

    private static void newest(Page page) {
        page.navigate("/sheffield/workshops");
        page.navigate(page.locator("main tbody a").first().getAttribute("href") + "/report");
        page.locator("h1:text('Report')").waitFor();
    }

    private static void said(Desk desk) {
        in(desk, workshops -> {
            var workshop = workshops.closed(desk.bean(Clock.class).instant().minus(Duration.ofHours(1)));
            for (int i = 0; i < 8; i++) {
                workshops.said(workshop, "Example Sight Care " + i, Map.of(
                        0, new Said(Agreement.values()[i % 3], "Rounds are longer than the pay allows.", List.of(), null, Quoting.values()[i % 3]),
                        1, Said.words("Fuel, fees and finding people: in this order.", Quoting.ANONYMOUS),
                        4, new Said(null, "", List.of("South", "North"), null, Quoting.NOT)));
            }
        });
    }

    private static void in(Desk desk, java.util.function.Consumer<WorkshopFixture> work) {
        desk.bean(CouncilDirectory.class).council("sheffield").orElseThrow().run(() -> work.accept(desk.bean(WorkshopFixture.class)));
    }
}
