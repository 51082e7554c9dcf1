package org.caremarket.workshop.report;

import java.util.Optional;
import java.util.regex.Pattern;
import org.caremarket.platform.document.PaperFormat;

/**
 * Which file of which workshop's report somebody asked for. Its words are the subject of the job that makes it, so that
 * the same file is not made twice at once: {@code 12.PDF}.
 */
record ReportAsked(long workshop, PaperFormat format) {

    private static final Pattern SUBJECT = Pattern.compile("(\\d{1,18})\\.([A-Z]+)");

    String subject() {
        return beginning(workshop) + format.name();
    }

    /** How the subjects of a workshop's jobs begin. */
    static String beginning(long workshop) {
        return workshop + ".";
    }

    static Optional<ReportAsked> read(String subject) {
        var parts = SUBJECT.matcher(subject);
        return parts.matches()
                ? Optional.of(new ReportAsked(Long.parseLong(parts.group(1)), PaperFormat.valueOf(parts.group(2))))
                : Optional.empty();
    }
}
