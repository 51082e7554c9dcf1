package org.caremarket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** From the overview to the paper that a committee gets: as at a past date, as a file, and printed. */
@Journey
class BoardReportTest {

    private static final Path PRINTS = Path.of("target", "screenshots", "print");

    @Test
    void aViewerGoesBackToADayAndTakesTheActionsWithThemWithoutJavaScript(Desk desk) throws IOException {
        var page = Desk.signIn(desk.browser(new NewContextOptions().setJavaScriptEnabled(false)), "viewer@sefton.example");
        page.getByRole(AriaRole.LINK, named("Board report of Care home strategy action plan")).click();
        assertThat(page.locator("h1")).hasText("Care home strategy action plan");
        assertThat(page.locator(".app-print")).isHidden();

        page.getByText("A report of other days").click();
        page.getByLabel("As at").fill("31 March 2024");
        page.getByLabel("Changes since").fill("1 April 2024");
        page.getByRole(AriaRole.BUTTON, named("Make the report")).click();
        assertThat(page.locator(".govuk-error-summary a")).hasText("The day to compare with must be before the day of the report");
        page.getByLabel("Changes since").fill("");
        page.getByRole(AriaRole.BUTTON, named("Make the report")).click();
        assertThat(page.locator(".app-report")).containsText("As at 31 March 2024");

        var download = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, named("Download the actions as CSV")).click());
        assertThat(download.suggestedFilename()).isEqualTo("sefton-care-home-strategy-action-plan-2024-03-31.csv");
        assertThat(Files.readString(download.path())).startsWith("\uFEFFRef,Theme,Action,").contains("Strategy implementation");

        page.locator(".app-report__address a").click();
        assertThat(page.locator(".app-report")).containsText("As at 31 March 2024");
        assertThat(page.url()).contains("asAt=2024-03-31&recordedBy=");
    }

    @Test
    void theReportIsPrinted(Desk desk) throws IOException {
        var page = desk.signedIn("officer@sefton.example");
        page.navigate("/sefton/delivery-plans/1/report?asAt=2024-03-31");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Print this report"))).isVisible();
        var sheets = print(page, "sefton", new Page.PdfOptions().setPreferCSSPageSize(true));

        assertThat(sheets.getFirst()).contains("Sefton Council", "Care home strategy action plan", "As at 31 March 2024",
                "Health and Wellbeing Board", "actions are red");
        assertThat(String.join(" ", sheets)).contains("This report again, whatever is recorded later:", "&recordedBy=")
                .doesNotContain("Sign out", "Skip to main content", "A report of other days", "Download", "Accessibility statement");
        var themes = page.locator(".app-report__theme h2").allInnerTexts();
        assertThat(themes).hasSize(7).allMatch(theme -> sheets.stream().anyMatch(sheet -> line(sheet).startsWith(theme)),
                "begins on a page of its own");
        try (var document = Loader.loadPDF(PRINTS.resolve("sefton.pdf").toFile())) {
            assertThat(document.getPages()).as("A4, in points").allSatisfy(
                    sheet -> assertThat(sheet.getMediaBox().getWidth()).isBetween(594f, 596f));
        }
    }

    @Test
    void atTheTopOfEachPageATableSaysItsColumnsAgain(Desk desk) throws IOException {
        var page = desk.signedIn("viewer@sheffield.example");
        page.navigate("/sheffield/delivery-plans/1/report?asAt=2025-03-31");
        print(page, "sheffield", new Page.PdfOptions().setPreferCSSPageSize(true));
        var small = print(page, "sheffield-small", new Page.PdfOptions().setWidth("150mm").setHeight("160mm"));

        var tables = small.stream()
                .dropWhile(sheet -> !sheet.contains("Overdue, and none of these"))
                .filter(Pattern.compile("(?m)^\\d\\.\\d ").asPredicate())
                .toList();
        assertThat(tables).as("five themes, and one table over several pages").hasSizeGreaterThan(6)
                .allMatch(sheet -> line(sheet).contains("Action Status Owner By when"));
    }

    /** The text of each printed page; what they look like is left for people to look at. */
    private static List<String> print(Page page, String name, Page.PdfOptions paper) throws IOException {
        Files.createDirectories(PRINTS);
        var pdf = page.pdf(paper.setPath(PRINTS.resolve(name + ".pdf")));
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            for (int sheet = 0; sheet < document.getNumberOfPages(); sheet++) {
                BufferedImage image = renderer.renderImageWithDPI(sheet, 72);
                ImageIO.write(image, "png", PRINTS.resolve("%s-%02d.png".formatted(name, sheet + 1)).toFile());
            }
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(sheet -> text(document, sheet)).toList();
        }
    }

    /** The same where words that were wrapped stand in one line. */
    private static String line(String sheet) {
        return sheet.replaceAll("\\s+", " ");
    }

    private static String text(PDDocument document, int sheet) {
        try {
            var reader = new PDFTextStripper();
            reader.setStartPage(sheet);
            reader.setEndPage(sheet);
            return reader.getText(document).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
