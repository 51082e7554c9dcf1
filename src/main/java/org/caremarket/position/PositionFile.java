package org.caremarket.position;

import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caremarket.market.Segment;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.YamlMap;
import org.caremarket.platform.web.Typed;

/**
 * An area of the market position as a file of a council's folder holds it: {@code market-position/*.yml}, in the order of
 * the files' names.
 *
 * @param lines its statements in the order of the file
 */
record PositionFile(AreaText area, List<Line> lines) {

    static final String FOLDER = "market-position";

    /** Beside the areas lies what good looks like; another reader has it. */
    static final String GOOD = "good-looks-like.yml";

    /**
     * One statement.
     *
     * @param figures what was linked: an indicator's code, with a period and an area where there are several
     * @param actions references of the delivery plan's actions
     */
    record Line(
            StatementText text, List<YamlMap.Text> figures, List<YamlMap.Text> actions, @Nullable String madeUp, YamlMap at) {}

    /** Whether this council's folder holds areas at all. */
    static boolean isIn(Path folder) {
        return !files(folder).isEmpty();
    }

    /** Every area, with what is wrong in any of the files. */
    static List<PositionFile> read(Path folder, List<Segment> segments, FileProblems problems) {
        return files(folder).stream().flatMap(file -> YamlMap.read(file,
                        "%s/%s/%s".formatted(folder.getFileName(), FOLDER, file.getFileName()), problems)
                .map(yaml -> area(yaml, segments)).stream()).toList();
    }

    private static List<Path> files(Path folder) {
        var here = folder.resolve(FOLDER);
        if (!Files.isDirectory(here)) {
            return List.of();
        }
        try (var all = Files.list(here)) {
            return all.filter(file -> file.toString().endsWith(".yml") && !file.endsWith(GOOD)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PositionFile area(YamlMap yaml, List<Segment> segments) {
        var name = yaml.need("area");
        var slugs = new ArrayList<String>();
        for (var typed : yaml.texts("segments")) {
            segments.stream().filter(segment -> segment.name().equalsIgnoreCase(typed.value())).findFirst().ifPresentOrElse(
                    segment -> slugs.add(segment.slug()),
                    () -> yaml.problem(typed.line(), "\"%s\" is not a segment of the council's".formatted(typed.value())));
        }
        var parts = yaml.texts("parts").stream().map(YamlMap.Text::value).toList();
        var asOf = yaml.date("as_of");
        var source = yaml.text("source").orElse("");
        var link = yaml.text("link").orElse("");
        if (name.length() > PositionArea.LONGEST || source.length() > StatementText.LONGEST_SOURCE) {
            yaml.problem("area", "The area's name or its source is too long");
        }
        var lines = yaml.maps("statements").stream()
                .flatMap(each -> line(each, parts, asOf, source, link).stream()).toList();
        yaml.noOtherKeys();
        return new PositionFile(new AreaText(name, parts, slugs.stream().sorted().toList()), lines);
    }

    private static Optional<Line> line(
            YamlMap yaml, List<String> parts, Optional<LocalDate> asOf, String source, String link) {
        var aspect = Typed.choice(Aspect.class, yaml.need("aspect"));
        var side = Typed.choice(Side.class, yaml.need("side"));
        var part = yaml.text("part").orElse("");
        var words = yaml.need("words");
        if (aspect.isEmpty()) {
            yaml.problem("aspect", "The aspect is none of sufficiency, quality and value-for-money");
        }
        if (side.isEmpty()) {
            yaml.problem("side", "The side is none of now and plan");
        }
        if (!part.isEmpty() && !parts.contains(part)) {
            yaml.problem("part", "\"%s\" is none of the area's parts".formatted(part));
        }
        var day = yaml.date("as_of").or(() -> asOf).orElse(null);
        var own = yaml.text("source").orElse(source);
        var figures = yaml.texts("figures");
        var actions = yaml.texts("actions");
        var madeUp = yaml.text("made_up").orElse(null);
        yaml.noOtherKeys();
        return aspect.isEmpty() || side.isEmpty() || words.isEmpty() ? Optional.empty() : Optional.of(new Line(
                new StatementText(aspect.get(), side.get(), part, words, day, own, link, List.of(), List.of()), figures, actions,
                madeUp, yaml));
    }
}
