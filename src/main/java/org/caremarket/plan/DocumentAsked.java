package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caremarket.platform.document.PaperFormat;

/**
 * Which file of which plan somebody asked for. Its words are the subject of the job that makes it, so that the same file
 * is not made twice at once: {@code 12.now.PDF}, {@code 12.2.DOCX}.
 *
 * @param edition the number of an edition; null for the plan as it reads when the job runs
 */
record DocumentAsked(long plan, @Nullable Integer edition, PaperFormat format) {

    private static final Pattern SUBJECT = Pattern.compile("(\\d{1,18})\\.(now|\\d{1,9})\\.([A-Z]+)");

    String subject() {
        return beginning(plan) + (edition == null ? "now" : edition) + "." + format.name();
    }

    /** How the subjects of a plan's jobs begin. */
    static String beginning(long plan) {
        return plan + ".";
    }

    static Optional<DocumentAsked> read(String subject) {
        var parts = SUBJECT.matcher(subject);
        return parts.matches()
                ? Optional.of(new DocumentAsked(Long.parseLong(parts.group(1)),
                        parts.group(2).equals("now") ? null : Integer.valueOf(parts.group(2)),
                        PaperFormat.valueOf(parts.group(3))))
                : Optional.empty();
    }
}
