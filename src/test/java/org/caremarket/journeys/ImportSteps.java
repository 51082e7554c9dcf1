package org.caremarket.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.caremarket.platform.imports.ImportFiles;

/** How people get a file into the review. */
final class ImportSteps {

    private ImportSteps() {}

    /** Chooses the file and sends it, whatever comes of it. */
    static void upload(Page page, String council, String name, byte[] content) {
        page.navigate("/" + council + "/imports/new?kind=words");
        page.locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        Desk.send(page, "Upload and review");
    }

    /** Six words of eight rows, two of which need a look. */
    static void review(Page page, String council, String prefix) {
        upload(page, council, "words.csv", ImportFiles.words(prefix));
        page.locator("h1:text('Review words.csv')").waitFor();
    }
}
