package org.caremarket.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.platform.file.YamlMap;
import org.caremarket.platform.web.Typed;
import org.caremarket.workshop.NewWorkshop.Asked;
import org.caremarket.workshop.NewWorkshop.Part;

/** Reads the agenda of a template or of a workshop in a council's folder; what is wrong is said with file, line and reason. */
final class AgendaReader {

    private static final String SECTIONS = "sections";

    private final Function<YamlMap, String> position;

    /** @param position the text of a section, asked of its keys and values */
    AgendaReader(Function<YamlMap, String> position) {
        this.position = position;
    }

    /** The sections under the key {@code sections}; to be used only when no problem was noted. */
    List<Part> sections(YamlMap yaml) {
        var entries = yaml.maps(SECTIONS);
        if (entries.size() > AgendaRules.MOST_SECTIONS) {
            yaml.problem(SECTIONS, "There are more than %d sections".formatted(AgendaRules.MOST_SECTIONS));
        }
        return entries.stream().map(this::section).toList();
    }

    private Part section(YamlMap yaml) {
        var title = line(yaml, "title", AgendaRules.LONGEST_TITLE);
        var text = position.apply(yaml);
        var questions = yaml.maps("questions");
        if (questions.size() > AgendaRules.MOST_QUESTIONS) {
            yaml.problem("questions", "There are more than %d questions in one section".formatted(AgendaRules.MOST_QUESTIONS));
        }
        var asked = questions.stream().map(AgendaReader::question).toList();
        yaml.noOtherKeys();
        return new Part(title, text, asked);
    }

    private static Asked question(YamlMap yaml) {
        var typed = yaml.need("kind");
        var kind = Stream.of(QuestionKind.values()).filter(each -> word(each).equals(typed)).findFirst();
        if (kind.isEmpty() && !typed.isEmpty()) {
            yaml.problem("kind", "\"%s\" is no kind of question: write %s".formatted(typed,
                    Stream.of(QuestionKind.values()).map(AgendaReader::word).collect(Collectors.joining(", "))));
        }
        var text = line(yaml, "text", AgendaRules.LONGEST_QUESTION);
        var hint = Typed.line(yaml.text("hint").orElse(""));
        if (hint.length() > AgendaRules.LONGEST_HINT) {
            yaml.problem("hint", "\"hint\" is longer than %d characters".formatted(AgendaRules.LONGEST_HINT));
        }
        var options = new ArrayList<String>();
        for (var option : yaml.texts("options")) {
            if (option.value().isEmpty()) {
                yaml.problem(option.line(), "An entry of \"options\" is empty");
            }
            options.add(Typed.line(option.value()));
        }
        kind.flatMap(each -> AgendaRules.wrong(each, options)).ifPresent(why -> yaml.problem("options", why));
        yaml.noOtherKeys();
        return new Asked(kind.orElse(QuestionKind.TEXT), text, hint, options);
    }

    static String word(QuestionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** One line that must be there. */
    static String line(YamlMap yaml, String key, int longest) {
        var line = Typed.line(yaml.need(key));
        if (line.codePointCount(0, line.length()) > longest) {
            yaml.problem(key, "\"%s\" is longer than %,d characters".formatted(key, longest));
        }
        return line;
    }
}
