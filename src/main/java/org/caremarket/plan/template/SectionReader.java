package org.caremarket.plan.template;

import io.micronaut.core.annotation.Nullable;
import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caremarket.platform.file.YamlMap;

/** The sections of one template. */
final class SectionReader {

    private static final int DEEPEST = 2;
    private static final int MOST_WORDS = 100_000;
    private static final int LONGEST_NUMBER = 20;

    private final Predicate<String> isIndicator;
    private final Set<String> markets;
    private final Set<String> keys = new HashSet<>();

    SectionReader(Predicate<String> isIndicator, List<ServiceMarket> markets) {
        this.isIndicator = isIndicator;
        this.markets = markets.stream().map(ServiceMarket::key).collect(Collectors.toSet());
    }

    /** The sections under the key {@code sections}; to be used only when no problem was noted. */
    List<TemplateSection> sections(YamlMap yaml) {
        return sections(yaml, 0, false);
    }

    private List<TemplateSection> sections(YamlMap yaml, int depth, boolean repeated) {
        var entries = yaml.maps("sections");
        if (!entries.isEmpty() && depth > DEEPEST) {
            yaml.problem("sections", "Subsections go two levels deep, and this is the third");
            return List.of();
        }
        return entries.stream().map(entry -> section(entry, depth, repeated)).toList();
    }

    private TemplateSection section(YamlMap yaml, int depth, boolean repeated) {
        var key = TemplateReader.key(yaml, "key");
        if (!key.isEmpty() && !keys.add(key)) {
            yaml.problem("key", "The section \"%s\" stands twice".formatted(key));
        }
        var kind = kind(yaml);
        boolean perMarket = yes(yaml, "per_market", false);
        if (perMarket && markets.isEmpty()) {
            yaml.problem("per_market", "The section repeats for each market, and the template has no \"markets\"");
        } else if (perMarket && repeated) {
            yaml.problem("per_market", "The section repeats already with the one above it: leave this line out");
        }
        var number = yaml.text("number").orElse("");
        if (number.length() > LONGEST_NUMBER) {
            yaml.problem("number", "\"number\" is longer than %d characters".formatted(LONGEST_NUMBER));
        }
        var section = new TemplateSection(
                key, number, TemplateReader.title(yaml, "title"), yaml.text("question").orElse(""),
                yaml.text("guidance").orElse(""), kind, perMarket, TemplateReader.number(yaml, "words", MOST_WORDS),
                yes(yaml, "required", kind != SectionKind.HEADING), yes(yaml, "objectives", false), figures(yaml, repeated || perMarket),
                grid(yaml, kind), sections(yaml, depth + 1, repeated || perMarket));
        if (kind == SectionKind.HEADING) {
            heading(yaml, section);
        }
        yaml.noOtherKeys();
        return section;
    }

    private static SectionKind kind(YamlMap yaml) {
        var typed = yaml.text("kind").orElse(SectionKind.TEXT.word());
        return SectionKind.of(typed).orElseGet(() -> {
            yaml.problem("kind", "\"%s\" is no kind of section: write text, table or heading".formatted(typed));
            return SectionKind.TEXT;
        });
    }

    private static void heading(YamlMap yaml, TemplateSection section) {
        if (section.sections().isEmpty()) {
            yaml.problem("kind", "A heading has subsections, under \"sections\"");
        }
        if (section.words() != null) {
            yaml.problem("words", "A heading holds no text, so it has no limit of words");
        }
        if (section.required()) {
            yaml.problem("required", "A heading holds no text: say of its subsections which are required");
        }
    }

    private static boolean yes(YamlMap yaml, String name, boolean otherwise) {
        var typed = yaml.text(name);
        if (typed.isPresent() && !Set.of("yes", "no", "true", "false").contains(typed.get())) {
            yaml.problem(name, "\"%s\" should be yes or no".formatted(name));
        }
        return typed.map(word -> word.equals("yes") || word.equals("true")).orElse(otherwise);
    }

    private List<WantedFigure> figures(YamlMap yaml, boolean repeats) {
        var figures = new ArrayList<WantedFigure>();
        for (var entry : yaml.maps("figures")) {
            var code = entry.need("code");
            if (!code.isEmpty() && !isIndicator.test(code)) {
                entry.problem("code", "There is no indicator \"%s\"".formatted(code));
            }
            var figure = new WantedFigure(code, age(entry), market(entry, repeats));
            if (figures.stream().anyMatch(other -> other.code().equals(code) && (other.market() == null
                    || figure.market() == null || figure.market().equals(other.market())))) {
                entry.problem("code", "The figure \"%s\" stands twice beside this section".formatted(code));
            }
            figures.add(figure);
            entry.noOtherKeys();
        }
        return figures;
    }

    private @Nullable String market(YamlMap yaml, boolean repeats) {
        var market = yaml.text("market").orElse(null);
        if (market != null && !repeats) {
            yaml.problem("market", "The section does not repeat for markets, so a figure cannot be wanted for one of them");
        } else if (market != null && !markets.contains(market)) {
            yaml.problem("market", "There is no market \"%s\" among the template's".formatted(market));
        }
        return market;
    }

    private static @Nullable Period age(YamlMap yaml) {
        var typed = yaml.text("not_older_than").orElse(null);
        if (typed == null) {
            return null;
        }
        try {
            var age = Period.parse(typed);
            if (!age.isNegative() && !age.isZero()) {
                return age;
            }
        } catch (DateTimeException e) {
            // Said below, as for an age below nothing.
        }
        yaml.problem("not_older_than", "\"%s\" is not an age: write for example P12M for twelve months, P2Y for two years".formatted(typed));
        return null;
    }

    private static @Nullable Grid grid(YamlMap yaml, SectionKind kind) {
        var grid = yaml.map("grid").map(SectionReader::grid).orElse(null);
        if (grid != null && kind != SectionKind.TABLE) {
            yaml.problem("grid", "Only a section of kind table has a \"grid\"");
        } else if (grid == null && kind == SectionKind.TABLE) {
            yaml.problem("kind", "A section of kind table says under \"grid\" what is filled in");
        }
        return grid;
    }

    private static Grid grid(YamlMap yaml) {
        var grid = new Grid(
                TemplateReader.title(yaml, "rows_name"), names(yaml, "rows"), names(yaml, "columns"),
                names(yaml, "choices"));
        if (grid.rows().isEmpty() || grid.columns().isEmpty()) {
            yaml.problem(grid.rows().isEmpty() ? "rows" : "columns", "A grid has at least one row and one column");
        }
        yaml.noOtherKeys();
        return grid;
    }

    private static List<String> names(YamlMap yaml, String name) {
        var names = new ArrayList<String>();
        for (var text : yaml.texts(name)) {
            if (text.value().isEmpty()) {
                yaml.problem(text.line(), "An entry of \"%s\" is empty".formatted(name));
            } else if (names.contains(text.value())) {
                yaml.problem(text.line(), "\"%s\" stands twice under \"%s\"".formatted(text.value(), name));
            }
            names.add(text.value());
        }
        return names;
    }
}
