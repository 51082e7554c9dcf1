package org.caremarket.plan.template;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.time.Period;

/**
 * Where a text asks for a recorded figure: {@code {{figure:HC_WAIT}}} for the newest, {@code {{figure:HC_WAIT 2024-06}}}
 * for that of a period.
 *
 * @param code the indicator's code
 * @param period null for the newest
 * @param line the line in the section's file, from 1
 */
public record FigureReference(String code, @Nullable Period period, int line) {

    private static final Pattern REFERENCE = Pattern.compile("\\{\\{\\s*figure\\b([^{}\\n]*)(\\}\\})?");
    private static final Pattern WELL = Pattern.compile(":([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)(?: (\\S+))?");

    /** The references of a text, in its order; one that is mistyped is a problem with its line. */
    static List<FigureReference> in(String text, String shown, FileProblems problems) {
        return REFERENCE.matcher(text).results().<FigureReference>mapMulti((found, references) -> {
            int line = (int) text.substring(0, found.start()).chars().filter(each -> each == '\n').count() + 1;
            var reference = read(found, line);
            if (reference == null) {
                problems.add(shown, line, "\"%s\" is no reference to a figure: write {{figure:CODE}} or {{figure:CODE 2024-06}}"
                        .formatted(found.group()));
            } else {
                references.accept(reference);
            }
        }).toList();
    }

    private static @Nullable FigureReference read(MatchResult found, int line) {
        var parts = WELL.matcher(found.group(1));
        if (found.group(2) == null || !found.group().startsWith("{{figure") || !parts.matches()) {
            return null;
        }
        if (parts.group(2) == null) {
            return new FigureReference(parts.group(1), null, line);
        }
        return Period.read(parts.group(2)).filter(period -> period.code().equals(parts.group(2)))
                .map(period -> new FigureReference(parts.group(1), period, line)).orElse(null);
    }
}
