package org.caremarket.figure;

import java.time.LocalDate;
import java.util.List;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.govuk.Pagination;

/**
 * What the list of figures shows.
 *
 * @param query what the address asks for
 * @param wanted the same, understood
 * @param lines all figures of the council
 * @param fitting those that are wanted, on all pages
 * @param areas names of areas
 * @param mayEdit whether the reader records figures
 */
public record FigureListView(
        String council, FigureQuery query, FigureFilter wanted, FigureLines lines, List<FigureLine> fitting, Areas areas,
        PageRequest page, LocalDate today, boolean mayEdit) {

    /** The answer first: {@code 142 figures of 60 indicators; 3 need a look.} */
    public String answer() {
        if (lines.all().isEmpty()) {
            return "No figures are recorded yet.";
        }
        if (!wanted.narrows()) {
            var look = lines.needingLook();
            return "%s of %s; %s.".formatted(number(lines.all().size(), "figure"), number(lines.indicators(), "indicator"),
                    look == 0 ? "none needs a look" : look == 1 ? "1 needs a look" : "%,d need a look".formatted(look));
        }
        return switch (wanted.show()) {
            case NEWEST -> "%s fit%s what you ask for; the newest figure of each is here.".formatted(
                    number(fitting.size(), "indicator"), fitting.size() == 1 ? "s" : "");
            case ALL -> "%,d of %s fit%s what you ask for.".formatted(fitting.size(),
                    number(lines.all().size(), "figure"), fitting.size() == 1 ? "s" : "");
            case LOOK -> "%s of what you ask for need%s a look.".formatted(
                    number(fitting.size(), "figure"), fitting.size() == 1 ? "s" : "");
        };
    }

    /** Why the list is empty. */
    public String whyEmpty() {
        if (lines.all().isEmpty()) {
            return "Figures come from officers who record them, and from imported files.";
        }
        return wanted.show() == FigureFilter.Show.LOOK && !wanted.narrows()
                ? "No figure contradicts itself or another source."
                : "No figure fits: take a filter away, or look for other words.";
    }

    /** The lines of this page under their segments. */
    public List<FigureLines.Group> groups() {
        return FigureLines.grouped(fitting.stream().skip(page.offset()).limit(page.size()).toList());
    }

    /** Whom a line is about, where that is not the council itself; empty where it is. */
    public String area(FigureLine line) {
        return line.figure().area().equals(areas.own()) ? "" : areas.name(line.figure().area());
    }

    /** {@code 2024-25: not stated}: the gap after the newest value; empty when none is known, or every figure is shown. */
    public String gap(FigureLine line) {
        if (wanted.show() != FigureFilter.Show.NEWEST || !line.hasValue()) {
            return "";
        }
        return lines.later(line).stream().findFirst().filter(later -> !later.hasValue())
                .map(later -> "%s: %s".formatted(later.figure().time().words(), later.value())).orElse("");
    }

    public String path() {
        return "/" + council + "/figures";
    }

    /** Where the figures that need a look are. */
    public String lookHref() {
        return path() + "?show=" + FigureFilter.Show.LOOK.slug();
    }

    /** The same list as a file. */
    public String fileHref(String ending) {
        return query.at(path() + "." + ending);
    }

    /** Links to the other pages of the list. */
    public Pagination pagination() {
        var first = query.at(path());
        var sign = first.contains("?") ? "&" : "?";
        return Pagination.of(page, fitting.size(), number -> first + (number == 0 ? "" : sign + "page=" + number));
    }

    public boolean manyPages() {
        return page.pages(fitting.size()) > 1;
    }

    private static String number(long count, String word) {
        return "%,d %s%s".formatted(count, word, count == 1 ? "" : "s");
    }
}
