package org.caremarket.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.plan.template.TemplateSection;

/**
 * The next version of a council's own template while it is being written.
 *
 * @param writtenBy who saved it last
 */
public record TemplateDraft(PlanTemplate template, String writtenBy, Instant writtenAt) {

    private static final int LENGTH = 16;

    /** Tells whether the draft is still what somebody saw. */
    public String mark() {
        return mark(template);
    }

    /** The same for a draft that was just read. */
    static String mark(PlanTemplate template) {
        return mark((Object) template);
    }

    /** The same for what heads it: two people can change different parts at once. */
    static String headMark(PlanTemplate template) {
        return mark(template.with(List.of()));
    }

    /** The same for one section without those below it. */
    static String mark(TemplateSection section) {
        return mark((Object) section.with(List.of()));
    }

    /** The same for a section with all those below it. */
    static String wholeMark(TemplateSection section) {
        return mark((Object) section);
    }

    /** The records say all that is in them, in one order. */
    private static String mark(Object part) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(part.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
