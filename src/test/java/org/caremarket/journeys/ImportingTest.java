package org.caremarket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** From a file on somebody's disk to what it wrote, and back. */
@Journey
class ImportingTest {

    @Test
    void anOfficerReviewsAFileDecidesImportsAndUndoesIt(Desk desk) {
        importAndUndo(desk.signedIn("officer@sheffield.example"), "with ");
    }

    @Test
    void theSameWithoutJavaScript(Desk desk) {
        var page = desk.browser(new NewContextOptions().setJavaScriptEnabled(false));
        importAndUndo(Desk.signIn(page, "officer@sheffield.example"), "without ");
    }

    @Test
    void aPlanAsItWasPublishedIsPutRightBeforeItIsWritten(Desk desk) {
        var page = desk.signedIn("officer@cheshire-west.example");
        page.navigate("/cheshire-west/delivery-plans");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Import a plan")).click();
        page.getByLabel("Delivery plan").check();
        page.locator("#file").setInputFiles(Path.of("docs/using/examples/sheffield-delivery-plan-2023-24.tsv"));
        Desk.send(page, "Upload and review");
        assertThat(page.locator("h1 + p")).containsText("25 rows: 24 actions can be imported, one row is left out. 7 things need a look.");
        assertThat(page.locator("#findings ~ h3")).hasText(new String[] {
            "Words in the status column that are no status: 3 rows", "Cells one column off: 1 row",
            "An action under the theme: 2 rows", "Said more than once: 1 row"});

        page.getByLabel("Title").fill("A table as published");
        page.getByLabel("Period").fill("2023/24");
        Desk.send(page, "Import 24 actions");
        assertThat(page.locator("h1 + p")).containsText("24 actions were imported by");
        page.navigate("/cheshire-west/delivery-plans");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("A table as published").setExact(true)).click();
        assertThat(page.locator("main tbody tr")).hasCount(24);

        page.goBack();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Earlier imports")).click();
        page.locator("tbody a").first().click();
        Desk.send(page, "Take back 24 actions");
        assertThat(page.locator("h1 + p")).containsText("It was imported and taken back");
        page.navigate("/cheshire-west/delivery-plans");
        assertThat(page.locator("main")).not().containsText("A table as published");
    }

    private static void importAndUndo(Page page, String prefix) {
        ImportSteps.review(page, "sheffield", prefix);
        assertThat(page.locator("h1 + p")).containsText("8 rows: 6 words can be imported");
        assertThat(Desk.send(page, "Import 6 words").status()).as("it has no title yet").isEqualTo(422);

        page.getByLabel("What are these words called?").fill("Words of the team");
        var dormant = page.locator("fieldset").filter(new Locator.FilterOptions().setHasText("“Dormant”"));
        dormant.getByLabel("Leave the row out").check();
        Desk.send(page, "Update the review");
        assertThat(page.locator("h1 + p")).containsText("5 words can be imported, 3 rows are left out");
        assertThat(dormant.getByLabel("Leave the row out")).isChecked();
        assertThat(page.getByLabel("What are these words called?")).hasValue("Words of the team");

        // It can be left, and is found again.
        page.navigate("/sheffield/imports");
        page.locator("tbody a").first().click();
        Desk.send(page, "Import 5 words");
        assertThat(page.locator("h1 + p")).containsText("5 words were imported by");

        Desk.send(page, "Take back 5 words");
        assertThat(page.locator("h1 + p")).containsText("It was imported and taken back");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take back 5 words"))).hasCount(0);
    }
}
