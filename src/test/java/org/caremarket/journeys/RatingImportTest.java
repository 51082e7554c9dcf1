package org.caremarket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.caremarket.platform.imports.ImportFiles;
import org.junit.jupiter.api.Test;

/** The regulator's file is reviewed, imported, and changes nothing the second time. */
@Journey
class RatingImportTest {

    private static final String ROWS = """
            Location ID,Location Name,Location Type,Location Local Authority,Service / Population Group,Domain,Latest Rating,\
            Publication Date,Report Type,Provider ID,Provider Name
            1-JOURNEY,Example Journey,Social Care Org,Sheffield,Overall,Overall,Good,02/26/2019,Location,1-JP,Journey Ltd
            1-JOURNEY,Example Journey,Social Care Org,Sheffield,Overall,Overall,Inadequate,02/03/2025,Location,1-JP,Journey Ltd
            1-JOURNEY,Example Journey,Social Care Org,Sheffield,Overall,Safe,Splendid,02/03/2025,Location,1-JP,Journey Ltd
            1-ELSEWHERE,Example Elsewhere,Social Care Org,Leeds,Overall,Overall,Good,02/03/2025,Location,1-JE,Elsewhere Ltd
            """;

    @Test
    void anOfficerReviewsAndImportsRatingsAndSeesThatOneFell(Desk desk) {
        var page = desk.signedIn("officer@sheffield.example");
        upload(page);
        assertThat(page.locator("main")).containsText("1 location is new to the register.");
        assertThat(page.locator("main")).containsText("It is about another area.");
        page.getByLabel("Which rating is meant by “Splendid”?").selectOption("outstanding");
        Desk.send(page, "Import 1 location");
        assertThat(page.locator("h1 + p")).containsText("1 location was imported by");
        page.locator("a:text('See what was imported')").click();
        assertThat(page.locator("tr:has-text('Example Journey')")).containsText("Lower");
        page.locator("a:text('Example Journey')").click();
        assertThat(page.locator("h1 + p")).containsText(
                "Rated Inadequate overall, published on 3 February 2025; lower than before, Good");

        upload(page);
        page.getByLabel("Which rating is meant by “Splendid”?").selectOption("outstanding");
        Desk.send(page, "Update the review");
        assertThat(page.locator("main")).containsText("No change: everything that the file says");
    }

    private static void upload(Page page) {
        ImportSteps.upload(page, "sheffield", "cqc-ratings", "ratings.csv", ImportFiles.text(ROWS));
        page.locator("h1:text('Review ratings.csv')").waitFor();
    }
}
