package org.caremarket.workshop.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.job.JobState;
import org.caremarket.workshop.QuestionKind;
import org.caremarket.workshop.WorkshopState;
import org.caremarket.workshop.collation.Decision;

/**
 * A report as programs read it.
 *
 * @param madeUp what in it is made up for demonstration; null when nothing is
 * @param answeredUninvited organisations that answered without having been invited
 * @param anonymous responses that nobody can be named for
 * @param undecided answers in words about which nothing was decided
 */
@Serdeable
record ReportJson(
        long workshop, String title, String purpose, WorkshopState state, Instant at, @Nullable String madeUp, int invited,
        int answered, int answeredUninvited, int anonymous, List<RateJson> rates, List<QuestionJson> questions,
        List<QuoteJson> remarks, List<ThemeJson> themes, int undecided) {

    /** @param answered null, as {@code invited}, where too few organisations stand behind it */
    @Serdeable
    record RateJson(String by, String part, @Nullable Integer answered, @Nullable Integer invited) {}

    /** @param lines empty for a question in words, and where fewer than five organisations answered */
    @Serdeable
    record QuestionJson(
            int number, String section, String text, QuestionKind kind, String finding, @Nullable Integer organisations,
            List<LineJson> lines, List<QuoteJson> quotes, int moreQuotes) {}

    /** @param meanPlace of a ranking; null otherwise */
    @Serdeable
    record LineJson(String name, int organisations, int anonymous, @Nullable Double meanPlace) {}

    /** @param by the organisation that agreed to be named; null for none */
    @Serdeable
    record QuoteJson(String text, @Nullable String by) {

        static QuoteJson of(Quote quote) {
            return new QuoteJson(quote.text(), quote.by().isEmpty() ? null : quote.by());
        }
    }

    /** @param decision null while nothing was decided */
    @Serdeable
    record ThemeJson(
            String name, String organisations, @Nullable Decision decision, String reason, List<String> changed,
            List<String> actions) {}

    /**
     * A file.
     *
     * @param size in bytes
     * @param content where it is fetched
     */
    @Serdeable
    record DocumentJson(long id, PaperFormat format, String mediaType, String fileName, int size, String madeBy, Instant madeAt,
            String content) {

        static DocumentJson of(String council, ReportDocument each) {
            return new DocumentJson(each.id(), each.format(), each.format().mediaType(), each.fileName(), each.size(),
                    each.madeBy(), each.madeAt(), "/api/v1/%s/workshops/%d/report/documents/%d/content".formatted(
                            council, each.workshopId(), each.id()));
        }
    }

    /** A job that makes a file; more of it is at the address in {@code Location}. */
    @Serdeable
    record JobJson(long job, JobState state, String title) {}

    static ReportJson of(Report report) {
        var workshop = report.workshop();
        return new ReportJson(workshop.id(), workshop.title(), workshop.purpose(), report.state(), report.at(), workshop.madeUp(),
                report.invited(), report.answered(), report.uninvited(), report.anonymous(),
                report.rates().stream().flatMap(rates -> rates.lines().stream().map(line ->
                        new RateJson(rates.by(), line.name(), line.answered(), line.invited()))).toList(),
                report.parts().stream().flatMap(part -> part.questions().stream().map(asked -> question(part.title(), asked))).toList(),
                report.remarks().stream().map(QuoteJson::of).toList(),
                report.came().stream().map(each -> new ThemeJson(each.theme(), each.byHowMany(), each.decision(), each.reason(),
                        each.changed(), each.actions())).toList(),
                report.undecided());
    }

    private static QuestionJson question(String section, Asked asked) {
        var tally = asked.tally();
        return new QuestionJson(asked.number(), section, tally.question().text(), tally.question().kind(), asked.finding(),
                asked.hidden() ? null : tally.organisations(),
                asked.hidden() ? List.of() : tally.lines().stream().map(line ->
                        new LineJson(line.name(), line.count(), line.anonymous(), line.meanPlace())).toList(),
                asked.quotes().stream().map(QuoteJson::of).toList(), asked.more());
    }
}
