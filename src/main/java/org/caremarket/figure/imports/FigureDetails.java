package org.caremarket.figure.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caremarket.figure.FigureStatus;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Detail;
import org.caremarket.platform.imports.Detail.Kind;
import org.caremarket.platform.imports.Detail.Option;
import org.caremarket.platform.time.Period;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.FormErrors;

/**
 * What is said about a file of figures as a whole.
 *
 * @param values each detail as it was said, or is usual
 * @param periodFromName whether nobody said the period and the file's name holds it
 * @param period of rows that say none; empty when none was typed that can be read
 * @param status of rows that say none
 * @param others whether rows about other areas are kept, to compare with
 * @param errors what is wrong with the words themselves
 */
record FigureDetails(
        Map<String, String> values, boolean periodFromName, Optional<Period> period, FigureStatus status, boolean others, FormErrors errors) {

    static final String PERIOD = "period";
    static final String SOURCE = "source";
    static final String STATUS = "status";
    static final String AREAS = "areas";
    static final String OWN = "own";
    static final String ALL = "all";

    private static final int MOST = 300;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)[-_ ](\\d\\d|20\\d\\d)(?!\\d|[-_]\\d\\d)");
    private static final Pattern QUARTER = Pattern.compile("(?i)(?<!\\p{L})q[1-4](?!\\d)");

    /** What is always asked. */
    static List<Detail> asked() {
        return List.of(
                new Detail(SOURCE, "Source of the figures", "The title of the document or data set; counts for rows that name none",
                        Kind.TEXT, List.of(), ""),
                new Detail(PERIOD, "Period (if no column gives it)", "For example, 2022-23, Q2 2021-22, May 2023 or 25 May 2023",
                        Kind.TEXT, List.of(), ""),
                new Detail(STATUS, "How firm are the figures?", "Counts for rows that do not say it", Kind.CHOICE,
                        Arrays.stream(FigureStatus.values()).map(status -> new Option(word(status), capital(status.words()))).toList(),
                        word(FigureStatus.FINAL)),
                new Detail(AREAS, "Rows about other areas", "", Kind.CHOICE,
                        List.of(new Option(OWN, "Leave them out"), new Option(ALL, "Keep them, to compare with")), OWN));
    }

    /** @param fileName suggests the source and the period */
    static FigureDetails of(Choices choices, String fileName) {
        var values = new HashMap<String, String>();
        for (var detail : asked()) {
            var usual = switch (detail.name()) {
                case SOURCE -> title(fileName);
                case PERIOD -> yearIn(fileName);
                default -> detail.usual();
            };
            values.put(detail.name(), choices.detail(detail.name()).orElse(usual));
        }
        var errors = new ArrayList<FieldError>();
        var typed = values.get(PERIOD);
        var period = Period.read(typed);
        if (!typed.isEmpty() && period.isEmpty()) {
            errors.add(new FieldError(PERIOD, "The period must be one such as 2022-23, Q2 2021-22, May 2023 or 25 May 2023"));
        }
        if (values.get(SOURCE).length() > MOST) {
            errors.add(new FieldError(SOURCE, "The source must be %d characters or less".formatted(MOST)));
        }
        var status = Arrays.stream(FigureStatus.values()).filter(each -> word(each).equals(values.get(STATUS))).findFirst();
        if (status.isEmpty()) {
            errors.add(new FieldError(STATUS, "Select how firm the figures are"));
        }
        if (!List.of(OWN, ALL).contains(values.get(AREAS))) {
            errors.add(new FieldError(AREAS, "Select what to do with rows about other areas"));
        }
        return new FigureDetails(Map.copyOf(values), period.isPresent() && choices.detail(PERIOD).isEmpty(), period, status.orElse(FigureStatus.FINAL),
                values.get(AREAS).equals(ALL), FormErrors.of(errors));
    }

    String source() {
        return values.get(SOURCE);
    }

    private static String title(String fileName) {
        return fileName.replaceFirst("\\.[A-Za-z]{3,4}$", "").strip();
    }

    /** The one financial year that a file's name holds, such as 2020-21; empty when it holds none, several or a quarter. */
    private static String yearIn(String fileName) {
        if (QUARTER.matcher(fileName).find()) {
            return "";
        }
        var years = YEAR.matcher(fileName).results()
                .flatMap(found -> Period.read(found.group(1) + "-" + found.group(2)).stream())
                .filter(period -> period.kind() == Period.Kind.YEAR)
                .distinct().toList();
        return years.size() == 1 ? years.getFirst().code() : "";
    }

    private static String word(FigureStatus status) {
        return status.words();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase() + words.substring(1);
    }
}
