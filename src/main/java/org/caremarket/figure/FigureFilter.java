package org.caremarket.figure;

import io.micronaut.core.annotation.Nullable;
import java.util.Locale;
import java.util.stream.Stream;
import org.caremarket.indicator.Indicator;
import org.caremarket.platform.time.Period;

/**
 * Which figures are wanted; null wants everything.
 *
 * @param segment an indicator's segment
 * @param text words in the indicator's code, name, question or other names
 * @param kind the kind of period
 * @param year a financial year in which the period ends
 * @param show which of the figures that fit
 */
public record FigureFilter(
        @Nullable String segment, @Nullable String text, Period.@Nullable Kind kind, @Nullable Period year, Show show) {

    /** Everything, the newest of each indicator. */
    static final FigureFilter NEWEST = new FigureFilter(null, null, null, null, Show.NEWEST);

    /** Which of the figures that fit are shown. */
    public enum Show {
        /** Of each indicator and area the one to go by: the newest period with a value, and the firmest source. */
        NEWEST("newest", "The newest of each indicator"),
        /** Every period and every source. */
        ALL("all", "Every figure"),
        /** Those that contradict themselves or another source. */
        LOOK("look", "Figures that need a look");

        private final String slug;
        private final String title;

        Show(String slug, String title) {
            this.slug = slug;
            this.title = title;
        }

        /** Its word in addresses. */
        public String slug() {
            return slug;
        }

        /** The choice on a page. */
        public String title() {
            return title;
        }
    }

    /** Whether something is left out that {@link Show} does not leave out. */
    public boolean narrows() {
        return segment != null || text != null || kind != null || year != null;
    }

    boolean fits(FigureLine line) {
        var time = line.figure().time();
        return (segment == null || segment.equals(line.indicator().segment()))
                && (text == null || speaksOf(line.indicator(), text.toLowerCase(Locale.UK)))
                && (kind == null || time.kind() == kind)
                && (year == null || year.has(time.last()))
                && (show != Show.LOOK || line.needsLook());
    }

    private static boolean speaksOf(Indicator indicator, String words) {
        return Stream.concat(Stream.of(indicator.code(), indicator.name(), indicator.question()), indicator.aliases().stream())
                .anyMatch(each -> each.toLowerCase(Locale.UK).contains(words));
    }
}
