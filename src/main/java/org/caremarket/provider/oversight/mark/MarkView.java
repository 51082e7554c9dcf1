package org.caremarket.provider.oversight.mark;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.caremarket.platform.web.TypedDate;

/**
 * What the page of the marks shows.
 *
 * @param assessments all, the newest first
 * @param wanted where those stand that are asked for; null for all
 * @param mayEdit whether the reader assesses and changes schemes
 */
public record MarkView(
        String council, List<Scheme> schemes, List<MarkAssessment> assessments, @Nullable MarkStanding wanted, LocalDate today,
        boolean mayEdit) {

    public String path() {
        return "/" + council + "/quality-mark";
    }

    /** The answer first: how many hold a mark, and what expires. */
    public String answer() {
        return answer(schemes, assessments, today);
    }

    static String answer(List<Scheme> schemes, List<MarkAssessment> assessments, LocalDate today) {
        if (schemes.isEmpty()) {
            return "No quality mark or recognised provider list is set up yet.";
        }
        var held = assessments.stream().filter(each -> each.heldOn(today)).count();
        var expiring = count(assessments, MarkStanding.EXPIRING, today);
        var open = count(assessments, MarkStanding.OPEN, today);
        return "%s held today%s%s.".formatted(held == 0 ? "No mark is" : held == 1 ? "1 mark is" : "%,d marks are".formatted(held),
                expiring == 0 ? "" : "; %,d of them expire%s within %d days".formatted(expiring, expiring == 1 ? "s" : "", MarkAssessment.SOON_DAYS),
                open == 0 ? "" : "; %,d assessment%s not decided yet".formatted(open, open == 1 ? " is" : "s are"));
    }

    private static long count(List<MarkAssessment> assessments, MarkStanding standing, LocalDate today) {
        return assessments.stream().filter(each -> each.standing(today) == standing).count();
    }

    public long count(MarkStanding standing) {
        return count(assessments, standing, today);
    }

    /** Those that are asked for: what a reader should see first, first. */
    public List<MarkAssessment> items() {
        return assessments.stream().filter(each -> wanted == null || each.standing(today) == wanted)
                .sorted(Comparator.comparing((MarkAssessment each) -> each.standing(today))).toList();
    }

    public MarkStanding standing(MarkAssessment each) {
        return each.standing(today);
    }

    /** The day that matters of an assessment, in words. */
    public String day(MarkAssessment each) {
        return switch (each.standing(today)) {
            case OPEN -> "Begun on " + TypedDate.words(each.begunOn());
            case HELD, EXPIRING -> "Valid until " + TypedDate.words(each.validUntil());
            case EXPIRED -> "Expired after " + TypedDate.words(each.validUntil());
            case REMOVED -> "Removed on " + TypedDate.words(each.removedOn());
            case NOT_AWARDED -> "Decided on " + TypedDate.words(each.decidedOn());
        };
    }

    public boolean madeUp() {
        return assessments.stream().anyMatch(each -> each.madeUp() != null);
    }
}
