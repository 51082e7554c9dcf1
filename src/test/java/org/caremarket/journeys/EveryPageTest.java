package org.caremarket.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.caremarket.platform.imports.ImportFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of page, on a desk and on a phone: axe finds nothing, nothing scrolls sideways, and whoever has only a
 * keyboard sees where they are. What the pages look like is left in {@code target/screenshots} for people to look at.
 */
@Journey
class EveryPageTest {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /**
     * A page and the way to it.
     *
     * @param who signs in first; null for nobody
     * @param before what has to be there first
     */
    record Sight(String name, String who, Consumer<Page> way, Consumer<Desk> before) {

        Sight(String name, String who, Consumer<Page> way) {
            this(name, who, way, desk -> { });
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** All of them, or with {@code -Dsights=contact.*} those of such a name. */
    static Stream<Sight> sights() {
        return everySight().filter(sight -> sight.name().matches(System.getProperty("sights", ".*")));
    }

    private static Stream<Sight> everySight() {
        var officer = "officer@sefton.example";
        var admin = "admin@sefton.example";
        return Stream.concat(Stream.of(DeliveryPlanSights.all(), JobSights.all(), SharingSights.all(),
                FigureSights.all(), WritingSights.all(), TeamSights.all(), SigningSights.all(), TemplateSights.all(),
                PaperSights.all(), OutboxSights.all(), ContactSights.all(), WorkshopSights.all(), AnswerSights.all(),
                InvitationSights.all(), CollationSights.all(), ReportSights.all(),
                CapacitySights.all(), PositionSights.all(), FeeSights.all(), FrameworkSights.all(), RatingSights.all(),
                OversightSights.all(), ProviderSights.all(), ClosureSights.all())
                .flatMap(each -> each), Stream.of(
                to("front", null, "/"),
                to("sign-in", null, "/sefton/sign-in"),
                new Sight("sign-in-refused", null, page -> {
                    page.navigate("/sefton/sign-in");
                    page.locator("main form button[type=submit]").click();
                    page.locator(".govuk-error-summary").waitFor();
                }),
                to("help", null, "/help"),
                to("privacy", null, "/privacy"),
                to("cookies", null, "/cookies"),
                to("accessibility", null, "/accessibility"),
                to("not-found", null, "/nowhere/at/all"),
                to("link-useless", null, "/sefton/invitations/none"),
                to("home-sefton", officer, "/sefton"),
                to("home-sheffield", "officer@sheffield.example", "/sheffield"),
                to("home-cheshire-west", "viewer@cheshire-west.example", "/cheshire-west"),
                to("home-region", "analyst@lcr.example", "/regions/liverpool-city-region"),
                to("actions", officer, "/sefton/actions"),
                to("actions-sheffield", "officer@sheffield.example", "/sheffield/actions"),
                to("actions-filtered", officer, "/sefton/actions?status=amber"),
                to("actions-none", officer, "/sefton/actions?status=stopped"),
                new Sight("action", officer, page -> open(page, 3)),
                new Sight("report", officer, page -> report(page, 3)),
                new Sight("report-refused", officer, page -> {
                    report(page, 4);
                    page.locator("[name=asOfDay]").fill("31");
                    page.locator("[name=asOfMonth]").fill("2");
                    Desk.send(page, "Report");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("evidence", officer, page -> {
                    evidence(page);
                    page.locator("[name=title]").fill("Minutes of the board, May");
                    page.locator("[name=link]").fill("https://example.org/minutes");
                    Desk.send(page, "Add");
                    page.locator(".app-link-button").waitFor();
                }),
                new Sight("evidence-refused", officer, page -> {
                    evidence(page);
                    Desk.send(page, "Add");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("report-conflict", officer, EveryPageTest::conflict),
                new Sight("forbidden", "viewer@sefton.example", page -> {
                    open(page, 2);
                    page.navigate(page.url() + "/statuses/new");
                }),
                to("imports", officer, "/sefton/imports"),
                to("imports-none", officer.replace("sefton", "cheshire-west"), "/cheshire-west/imports"),
                to("import-upload", officer, "/sefton/imports/new"),
                new Sight("import-upload-refused", officer, page -> {
                    ImportSteps.upload(page, "sefton", "plan.pdf", ImportFiles.text("%PDF-1.7"));
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("import-review", officer, page -> ImportSteps.review(page, "sefton", "look ")),
                new Sight("import-review-figures", officer, page -> ImportSteps.figures(page, "sefton")),
                new Sight("import-review-refused", officer, page -> {
                    ImportSteps.review(page, "sefton", "refused ");
                    Desk.send(page, "Import 6 words");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("import-result", officer, page -> {
                    ImportSteps.review(page, "sefton", "result ");
                    page.locator("#detail-title").fill("Words of the result");
                    Desk.send(page, "Import 6 words");
                    page.locator("h2:text('Undo the import')").waitFor();
                }),
                new Sight("import-conflict", officer, EveryPageTest::late),
                to("timeline", officer, "/sefton/delivery-plans/1/timeline"),
                to("timeline-sheffield", "officer@sheffield.example", "/sheffield/delivery-plans/1/timeline"),
                to("timeline-cheshire-west", "viewer@cheshire-west.example", "/cheshire-west/delivery-plans/1/timeline"),
                to("board-report", officer, "/sefton/delivery-plans/1/report"),
                to("board-report-earlier", "viewer@sheffield.example", "/sheffield/delivery-plans/1/report?asAt=2023-05-25"),
                to("board-report-none", "viewer@sheffield.example", "/sheffield/delivery-plans/1/report?asAt=2023-05-24"),
                to("board-report-refused", officer,
                        "/sefton/delivery-plans/1/report?asAt=2026-03-31&since=2026-04-01&recordedBy=yesterday"),
                to("account", officer, "/sefton/account"),
                to("people", admin, "/sefton/people"),
                to("invite", admin, "/sefton/people/new"),
                new Sight("person", admin, page -> {
                    page.navigate("/sefton/people");
                    page.locator("tbody a").first().click();
                }),
                to("audit", admin, "/sefton/audit")));
    }

    @ParameterizedTest
    @MethodSource("sights")
    void isSoundOnADeskAndOnAPhone(Sight sight, Desk desk) {
        sight.before().accept(desk);
        desk.patiently(() -> {
            var page = sight.who() == null ? desk.browser() : desk.stillSignedIn(sight.who());
            sight.way().accept(page);
            var faults = new ArrayList<String>();
            for (var width : List.of(1280, 390)) {
                page.setViewportSize(width, 900);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve(sight.name() + "-" + width + ".png"))
                        .setFullPage(true));
                Soundness.faults(page).forEach(fault -> faults.add("%d px: %s".formatted(width, fault)));
            }
            faults.addAll(Soundness.keyboard(page));
            assertThat(faults).isEmpty();
        });
    }

    private static Sight to(String name, String who, String path) {
        return new Sight(name, who, page -> page.navigate(path));
    }

    private static void open(Page page, int row) {
        page.navigate("/sefton/actions");
        // The heading of the row: others have a link to report on it as well.
        page.locator("tbody th a").nth(row).click();
    }

    private static void evidence(Page page) {
        open(page, 7);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add evidence")).click();
    }

    private static void report(Page page, int row) {
        open(page, row);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Report its status")).click();
    }

    /** Discarded in another tab. */
    private static void late(Page page) {
        ImportSteps.review(page, "sefton", "late ");
        var other = page.context().newPage();
        other.navigate(page.url());
        Desk.send(other, "Discard the file");
        Desk.close(other);
        Desk.send(page, "Update the review");
        page.locator("h1:text('changed since')").waitFor();
    }

    /** Two tabs of one browser, so that the second is behind the first. */
    private static void conflict(Page page) {
        report(page, 5);
        var other = page.context().newPage();
        other.navigate(page.url());
        for (var each : List.of(other, page)) {
            each.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Amber").setExact(true)).check();
            each.locator("textarea[name=correctiveAction]").fill("Telephone them one by one.");
            each.locator("textarea[name=narrative]").fill(each == page
                    ? "All providers but one have answered."
                    : "Two providers have not answered yet.\nThey have until the end of the month.");
            Desk.send(each, "Report");
        }
        Desk.close(other);
        page.locator("h1:text('Somebody else')").waitFor();
    }
}
