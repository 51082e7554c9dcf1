package org.caremarket.position.good;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.YamlMap;

/** What good looks like as a council's folder holds it: {@code market-position/good-looks-like.yml}. */
final class GoodFile {

    /** One statement with its judgements. */
    record Line(GoodStatement.Text text, List<GoodStatements.Judged> judged) {}

    private GoodFile() {}

    private static Path in(Path folder) {
        return folder.resolve("market-position").resolve("good-looks-like.yml");
    }

    static boolean isIn(Path folder) {
        return Files.exists(in(folder));
    }

    /**
     * @param scale the council's words
     * @throws org.caremarket.platform.file.TenantFileProblems with every problem of the file
     */
    static List<Line> read(Path folder, List<String> scale) {
        var problems = new FileProblems();
        var lines = YamlMap.read(in(folder), folder.getFileName() + "/market-position/good-looks-like.yml", problems)
                .map(yaml -> lines(yaml, scale)).orElse(List.of());
        problems.throwIfAny();
        return lines;
    }

    private static List<Line> lines(YamlMap yaml, List<String> scale) {
        var source = yaml.text("source").orElse("");
        var madeUp = yaml.text("assessments_made_up").orElse(null);
        var lines = yaml.maps("statements").stream().map(each -> {
            var text = new GoodStatement.Text(each.need("heading"), each.need("words"), source);
            var judged = each.maps("assessments").stream().flatMap(one -> judged(one, scale, madeUp).stream()).toList();
            each.noOtherKeys();
            return new Line(text, judged);
        }).toList();
        yaml.noOtherKeys();
        return lines;
    }

    private static Optional<GoodStatements.Judged> judged(YamlMap yaml, List<String> scale, String madeUp) {
        var level = yaml.need("level");
        var reason = yaml.need("reason");
        var evidence = yaml.text("evidence").orElse("");
        yaml.need("on");
        Optional<LocalDate> day = yaml.date("on");
        yaml.noOtherKeys();
        if (!scale.contains(level)) {
            yaml.problem("level", "\"%s\" is none of %s".formatted(level, String.join(", ", scale)));
        }
        return day.map(on -> new GoodStatements.Judged(level, on, reason, evidence, madeUp));
    }
}
