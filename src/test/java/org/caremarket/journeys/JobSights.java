package org.caremarket.journeys;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;
import org.caremarket.platform.imports.ImportFiles;
import org.caremarket.platform.job.TrialJob;
import org.caremarket.platform.job.TrialJobs;
import org.caremarket.platform.tenancy.CouncilDirectory;

/** The pages of work in the background, and of what waits for it, for {@link EveryPageTest}. */
final class JobSights {

    private static final String OFFICER = "officer@sheffield.example";

    private JobSights() {}

    static Stream<Sight> all() {
        return Stream.of(
                new Sight("jobs-none", "viewer@sefton.example", page -> page.navigate("/sefton/jobs")),
                new Sight("job-running", "viewer@cheshire-west.example", page -> {
                    first(page, "cheshire-west");
                    // A page that renews itself would not stand still to be looked at.
                    page.navigate(page.url() + "?renew=no");
                }, desk -> {
                    start(desk, "cheshire-west", "wait for a sight");
                    desk.bean(TrialJob.class).awaitBegin("wait for a sight");
                }),
                new Sight("job-failed", OFFICER, page -> {
                    first(page, "sheffield");
                    settled(page, "Failed");
                }, desk -> start(desk, "sheffield", "refuse a sight")),
                new Sight("jobs", OFFICER, page -> page.navigate("/sheffield/jobs"),
                        desk -> start(desk, "sheffield", "count a sight")),
                new Sight("import-unread", OFFICER, page -> {
                    ImportSteps.upload(page, "sheffield", "broken.xlsx", ImportFiles.text("PK\u0003\u0004" + "x".repeat(600_000)));
                    settled(page, "could not be read");
                }),
                new Sight("import-review-large", OFFICER, page -> {
                    ImportSteps.upload(page, "sheffield", "large.csv", large());
                    settled(page, "3,000 rows");
                }));
    }

    /** Three thousand words, of which a hundred are unknown. */
    private static byte[] large() {
        var text = new StringBuilder("Word,Means\n");
        for (int i = 0; i < 3_000; i++) {
            text.append("large ").append(i).append(i < 100 ? ",Dormant\n" : ",GREEN\n");
        }
        return ImportFiles.text(text.toString());
    }

    private static void start(Desk desk, String council, String subject) {
        desk.bean(CouncilDirectory.class).council(council).orElseThrow()
                .run(() -> desk.bean(TrialJobs.class).start(subject));
    }

    private static void first(Page page, String council) {
        page.navigate("/" + council + "/jobs");
        page.locator("tbody a").first().click();
        page.locator("dl").first().waitFor();
    }

    /** The page renews itself until the work has ended. */
    private static void settled(Page page, String words) {
        page.locator("h1 + p").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(words)).waitFor();
    }
}
