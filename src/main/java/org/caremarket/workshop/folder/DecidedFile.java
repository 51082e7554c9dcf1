package org.caremarket.workshop.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.caremarket.platform.file.CsvTable;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.YamlMap;
import org.caremarket.workshop.collation.Decision;

/** Reads {@code themes.csv} and {@code dispositions.yml} of a workshop's folder; a folder may have neither. */
final class DecidedFile {

    static final String THEMES = "themes.csv";
    static final String DISPOSITIONS = "dispositions.yml";

    private DecidedFile() {}

    /** A theme of the council's list. */
    record Theme(String name, String description) {}

    /**
     * What was decided about a theme.
     *
     * @param actions refs of the delivery actions that carry it
     * @param line of the file on which it begins
     */
    record Decided(String theme, Decision decision, String reason, List<Changed> changed, List<String> actions, int line) {}

    /**
     * A section that it changed, of the plan that the workshop is to change.
     *
     * @param words those that came of it; may be empty
     */
    record Changed(String section, int version, String words, int line) {}

    static List<Theme> themes(Path folder, String shown, FileProblems problems) {
        if (!Files.exists(folder.resolve(THEMES))) {
            return List.of();
        }
        var table = CsvTable.read(folder.resolve(THEMES), shown + THEMES, List.of("theme", "description"), List.of(), problems);
        var seen = new HashSet<String>();
        var themes = new ArrayList<Theme>();
        for (var row : table.rows()) {
            if (row.value("theme").isEmpty()) {
                table.problem(row, "it has no theme");
            } else if (!seen.add(row.value("theme").toLowerCase(Locale.UK))) {
                table.problem(row, "the theme \"%s\" stands twice".formatted(row.value("theme")));
            }
            themes.add(new Theme(row.value("theme"), row.value("description")));
        }
        return themes;
    }

    static List<Decided> dispositions(Path folder, String shown, List<String> themes, FileProblems problems) {
        if (!Files.exists(folder.resolve(DISPOSITIONS))) {
            return List.of();
        }
        var read = new ArrayList<Decided>();
        YamlMap.read(folder.resolve(DISPOSITIONS), shown + DISPOSITIONS, problems).ifPresent(yaml -> {
            yaml.maps("dispositions").forEach(each -> decided(each, themes).ifPresent(read::add));
            yaml.noOtherKeys();
        });
        return read;
    }

    private static Optional<Decided> decided(YamlMap yaml, List<String> themes) {
        var theme = yaml.need("theme");
        if (!theme.isEmpty() && themes.stream().noneMatch(theme::equalsIgnoreCase)) {
            yaml.problem("theme", "\"%s\" is no theme of the council's".formatted(theme));
        }
        var typed = yaml.need("decision");
        var decision = Stream.of(Decision.values()).filter(each -> each.slug().equals(typed)).findFirst();
        if (decision.isEmpty() && !typed.isEmpty()) {
            yaml.problem("decision", "\"%s\" is none of %s".formatted(typed,
                    String.join(", ", Stream.of(Decision.values()).map(Decision::slug).toList())));
        }
        var reason = yaml.need("reason").strip();
        var changed = yaml.maps("sections").stream().map(DecidedFile::changed).toList();
        var actions = yaml.texts("actions").stream().map(YamlMap.Text::value).toList();
        yaml.noOtherKeys();
        return decision.map(made -> new Decided(theme, made, reason, changed, actions, yaml.line()));
    }

    private static Changed changed(YamlMap yaml) {
        var section = yaml.need("section");
        var typed = yaml.need("version");
        if (!typed.matches("[1-9]\\d{0,3}")) {
            yaml.problem("version", "\"%s\" is no version: they count from 1".formatted(typed));
        }
        var changed = new Changed(section, typed.matches("[1-9]\\d{0,3}") ? Integer.parseInt(typed) : 1,
                yaml.text("words").orElse("").strip(), yaml.line());
        yaml.noOtherKeys();
        return changed;
    }
}
