package org.caremarket.reference;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.caremarket.geography.Authorities;
import org.caremarket.platform.file.FileProblems;

/** What is read from a file, step by step: figures, what was left aside, and what is wrong. */
final class Reading {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)-(\\d\\d)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,20})?");

    private Source source;
    private final Authorities authorities;
    private final String shown;
    private final FileProblems problems;
    private final Map<Figure.Key, Figure> figures = new TreeMap<>();
    private final SortedMap<String, Integer> markers = new TreeMap<>();
    private final SortedMap<String, Integer> unknownAreas = new TreeMap<>();
    private final SortedMap<String, Integer> unknownMeasures = new TreeMap<>();
    private int rows;
    private int leftAside;

    /** @param shown the file's name as problems show it */
    Reading(Source source, Authorities authorities, String shown, FileProblems problems) {
        this.source = source;
        this.authorities = authorities;
        this.shown = shown;
        this.problems = problems;
    }

    /** Names the edition, when only its figures tell. */
    void edition(String edition) {
        source = source.of(edition, source.published());
    }

    Source source() {
        return source;
    }

    Collection<Figure> figures() {
        return figures.values();
    }

    /** Counts a row of the file, whatever becomes of it. */
    void row() {
        rows++;
    }

    /** Counts a row about something that this service does not keep. */
    void leaveAside() {
        leftAside++;
    }

    /** Counts a sign that stands where a number might. */
    void marker(String marker) {
        markers.merge(marker.isEmpty() ? "empty" : marker, 1, Integer::sum);
    }

    /** The code under which this service keeps the area; empty, and counted, when nobody knows it. */
    Optional<String> area(String code) {
        var known = authorities.find(code).map(area -> area.gssCode());
        if (known.isEmpty()) {
            unknownAreas.merge(code.isEmpty() ? "no code" : code, 1, Integer::sum);
        }
        return known;
    }

    /** What a measure is here; empty, and counted, when it is none of those that are kept. */
    Optional<Source.Measure> measure(String code) {
        var known = Optional.ofNullable(source.measures().get(code.toUpperCase(Locale.ROOT)));
        if (known.isEmpty()) {
            unknownMeasures.merge(code.isEmpty() ? "no code" : code, 1, Integer::sum);
        }
        return known;
    }

    /** A financial year, written {@code 2022-23}; empty, and a problem, when it is not one. */
    Optional<String> year(int row, String written) {
        if (isYear(written)) {
            return Optional.of(written);
        }
        problem(row, "\"%s\" is not a financial year such as 2022-23".formatted(written));
        return Optional.empty();
    }

    static boolean isYear(String written) {
        var year = YEAR.matcher(written);
        return year.matches()
                && (Integer.parseInt(year.group(1)) + 1) % 100 == Integer.parseInt(year.group(2));
    }

    /** A number as published; empty, and a problem, when it is not one. */
    Optional<BigDecimal> number(int row, String written) {
        if (NUMBER.matcher(written).matches()) {
            return Optional.of(new BigDecimal(written));
        }
        problem(row, "\"%s\" is neither a number nor a sign that is known for a missing one".formatted(written));
        return Optional.empty();
    }

    /** Keeps a figure; a problem when the file has it already. */
    void keep(int row, Figure figure) {
        if (figures.putIfAbsent(figure.key(), figure) != null) {
            problem(row, "%s of %s for %s stands twice"
                    .formatted(figure.indicator(), figure.gssCode(), figure.period()));
        }
    }

    void problem(int row, String reason) {
        problems.add(shown, row, reason);
    }

    /** What was found, before anything is loaded. */
    LoadReport report() {
        var states = new TreeMap<FigureState, Integer>();
        figures.values().forEach(figure -> states.merge(figure.state(), 1, Integer::sum));
        return new LoadReport(source.code(), source.edition(), rows, figures.size(), states, markers, unknownAreas,
                unknownMeasures, leftAside, List.of());
    }
}
