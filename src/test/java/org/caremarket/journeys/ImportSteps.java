package org.caremarket.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.caremarket.platform.imports.ImportFiles;

/** How people get a file into the review. */
final class ImportSteps {

    private ImportSteps() {}

    /** Chooses the file and sends it, whatever comes of it. */
    static void upload(Page page, String council, String name, byte[] content) {
        upload(page, council, "words", name, content);
    }

    static void upload(Page page, String council, String kind, String name, byte[] content) {
        page.navigate("/" + council + "/imports/new?kind=" + kind);
        page.locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        Desk.send(page, "Upload and review");
    }

    /** Six words of eight rows, two of which need a look. */
    static void review(Page page, String council, String prefix) {
        upload(page, council, "words.csv", ImportFiles.words(prefix));
        page.locator("h1:text('Review words.csv')").waitFor();
    }

    /** Figures with every sort of question: an indicator, an area, dates of two orders, a mark, counts that contradict. */
    static void figures(Page page, String council) {
        upload(page, council, "figures", "figures.csv", ImportFiles.text("""
                Indicator,Area,Period,Value,Numerator,Denominator
                SL_OCC,,2044-45,96%,508,543
                CH_HOMES,Atlantis,2044-45,12,,
                Beds we have,,2044-45,40,,
                HC_WAIT,,04/05/2044,18*,,
                CH_BEDS,,2044-45,,,
                """));
        page.locator("h1:text('Review figures.csv')").waitFor();
    }
}
