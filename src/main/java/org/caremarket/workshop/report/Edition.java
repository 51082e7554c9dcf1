package org.caremarket.workshop.report;

/** For whom a file of answers is. */
enum Edition {
    /** Every answer, with who said it and whether it may be quoted: not to leave the council. */
    OWN("answers", "All answers, for the council's own use"),
    /** Answers that may be quoted, and nothing that tells who said what without leave. */
    SHARING("answers-to-share", "Answers that may be quoted");

    private final String file;
    private final String title;

    Edition(String file, String title) {
        this.file = file;
        this.title = title;
    }

    /** The name of its file without ending, as it stands in addresses. */
    String file() {
        return file;
    }

    String title() {
        return title;
    }
}
