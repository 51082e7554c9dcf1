package org.caremarket.fee;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Decision;
import org.caremarket.platform.imports.Detail;
import org.caremarket.platform.imports.Detail.Option;
import org.caremarket.platform.imports.Finding;

/** What the words of a file mean as lines of costs: those that are known, and for each other word what people choose. */
final class LineWords {

    /** Before the group of a line that the council adds: {@code own:Staffing}. */
    static final String OWN = "own:";
    private static final String NONE = "none";
    private static final String PREFIX = "meant_line_";
    private static final int ASKED = 40;

    private final Choices choices;
    private final Map<String, Unknown> unknown = new LinkedHashMap<>();

    private record Unknown(String words, int row, List<CostLine> lines) {}

    LineWords(Choices choices) {
        this.choices = choices;
    }

    static boolean isAsked(String detail) {
        return detail.matches(PREFIX + "[0-9a-f]{8}");
    }

    /** The code of a line, or {@link #OWN} with a group; empty when the words are to be left out or nobody said yet. */
    Optional<String> meant(String words, int row, List<CostLine> lines) {
        var plain = CostLines.plain(words);
        var known = lines.stream().filter(line -> line.code().equals(words) || CostLines.plain(line.name()).equals(plain))
                .findFirst();
        if (known.isPresent()) {
            return known.map(CostLine::code);
        }
        unknown.putIfAbsent(plain, new Unknown(words, row, lines));
        return said(plain).filter(value -> !value.equals(NONE))
                .filter(value -> value.startsWith(OWN) ? lines.stream().anyMatch(line -> value.equals(OWN + line.group()))
                        : lines.stream().anyMatch(line -> line.code().equals(value)));
    }

    private Optional<String> said(String plain) {
        return choices.detail(name(plain)).filter(value -> !value.isEmpty());
    }

    /** What people should look at: each word of which nobody said yet what it means. */
    List<Finding> findings() {
        return unknown.entrySet().stream().filter(each -> said(each.getKey()).isEmpty())
                .map(each -> new Finding(each.getValue().row(),
                CostFields.LINE, "line", each.getValue().words(), "Not a line of costs that is known.",
                "Leave it out. Under About the file you can choose the line that is meant, or add it as a line of your own.",
                List.of(Decision.PROPOSAL), false)).toList();
    }

    /** One question for each word. */
    List<Detail> asked() {
        return unknown.entrySet().stream().limit(ASKED).map(each -> {
            var options = new ArrayList<>(List.of(new Option(NONE, "None: leave it out")));
            each.getValue().lines().forEach(line -> options.add(new Option(line.code(), line.name())));
            each.getValue().lines().stream().map(CostLine::group).distinct()
                    .forEach(group -> options.add(new Option(OWN + group, "A line of our own under " + group)));
            return new Detail(name(each.getKey()), "Which line of costs is meant by “%s”?".formatted(each.getValue().words()),
                    "Row %d has it".formatted(each.getValue().row()), Detail.Kind.CHOICE, options, NONE);
        }).toList();
    }

    private static String name(String plain) {
        var sum = new CRC32();
        sum.update(plain.getBytes(StandardCharsets.UTF_8));
        return PREFIX + "%08x".formatted(sum.getValue());
    }
}
