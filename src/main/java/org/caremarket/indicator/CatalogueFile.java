package org.caremarket.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.TenantFileProblems;
import org.caremarket.platform.file.YamlMap;
import org.caremarket.platform.time.Period;

/** Reads the catalogue that ships with the product; whatever is wrong with it is said with its line. */
final class CatalogueFile {

    static final String FILE = "reference/indicators.yml";

    private static final String CODE = "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*";
    private static final int MOST_DECIMALS = 4;
    private static final int PER_CENT = 100;

    private CatalogueFile() {}

    /**
     * The catalogue of this build.
     *
     * @throws TenantFileProblems with all that is wrong with it
     */
    static List<Indicator> load() {
        try (var in = CatalogueFile.class.getResourceAsStream("/" + FILE)) {
            var problems = new FileProblems();
            var indicators = read(new String(in.readAllBytes(), StandardCharsets.UTF_8), problems);
            problems.throwIfAny();
            return indicators;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The indicators of a text, in its order; to be used only when no problem was noted. */
    static List<Indicator> read(String text, FileProblems problems) {
        return YamlMap.of(text, FILE, problems).map(yaml -> {
            var codes = new HashSet<String>();
            var indicators = new ArrayList<Indicator>();
            var references = new ArrayList<Runnable>();
            for (var entry : yaml.maps("indicators")) {
                indicators.add(indicator(entry, indicators, codes, references));
            }
            yaml.noOtherKeys();
            references.forEach(Runnable::run);
            return List.copyOf(indicators);
        }).orElse(List.of());
    }

    private static Indicator indicator(
            YamlMap yaml, List<Indicator> all, Set<String> codes, List<Runnable> references) {
        var code = yaml.need("code");
        if (!code.isEmpty() && !code.matches(CODE) || code.startsWith("L_")) {
            yaml.problem("code", "\"%s\" is not a code: write capitals and numbers with _ between, and not L_ first, which is for local ones".formatted(code));
        } else if (!code.isEmpty() && !codes.add(code)) {
            yaml.problem("code", "The code \"%s\" stands twice".formatted(code));
        }
        var kind = choice(yaml, "kind", ValueKind.of(yaml.need("kind")).orElse(null), ValueKind.COUNT,
                "count, proportion, rate, mean or money");
        var notWith = new ArrayList<NotWith>();
        for (var other : yaml.maps("not_with")) {
            var otherCode = other.need("code");
            notWith.add(new NotWith(otherCode, other.need("why")));
            other.noOtherKeys();
            references.add(() -> {
                if (!codes.contains(otherCode)) {
                    other.problem("code", "There is no indicator \"%s\"".formatted(otherCode));
                }
            });
        }
        var of = yaml.texts("of").stream().map(YamlMap.Text::value).toList();
        if (!Set.of("people", "providers", "amounts").containsAll(of)) {
            yaml.problem("of", "Write people, providers, amounts or several of them");
        }
        var total = yaml.text("part_of").orElse("");
        references.add(() -> {
            if (!total.isEmpty() && (kind != ValueKind.COUNT || total.equals(code) || all.stream().noneMatch(
                    other -> other.code().equals(total) && other.kind() == ValueKind.COUNT))) {
                yaml.problem("part_of", "\"%s\" should be another count, of which this count is a part".formatted(total));
            }
        });
        var indicator = new Indicator(
                code, yaml.need("name"), yaml.need("question"), yaml.need("segment"),
                new Unit(yaml.need("unit"), number(yaml, "decimals", 0, MOST_DECIMALS)), kind, per(yaml, kind),
                part(yaml, "numerator", kind), part(yaml, "denominator", kind),
                choice(yaml, "polarity", Polarity.of(yaml.need("polarity")).orElse(null), Polarity.NEITHER,
                        "higher, lower or neither"),
                periods(yaml), yaml.need("definition"), notWith, yaml.text("source").orElse(""),
                yaml.texts("aliases").stream().map(YamlMap.Text::value).toList(), methods(yaml),
                of.contains("people"), of.contains("providers"), kind.isRatio() && !of.contains("amounts"), total,
                false);
        yaml.noOtherKeys();
        return indicator;
    }

    private static int per(YamlMap yaml, ValueKind kind) {
        return switch (kind) {
            case PROPORTION -> PER_CENT;
            case RATE -> number(yaml, "per", 1, 1_000_000);
            case COUNT, MEAN, MONEY -> 1;
        };
    }

    private static String part(YamlMap yaml, String key, ValueKind kind) {
        return kind.isRatio() ? yaml.need(key) : "";
    }

    private static Set<Period.Kind> periods(YamlMap yaml) {
        var kinds = EnumSet.noneOf(Period.Kind.class);
        for (var word : yaml.texts("periods")) {
            Period.Kind.of(word.value()).ifPresentOrElse(kinds::add, () -> yaml.problem(
                    word.line(), "\"%s\" is not a kind of period: write day, month, quarter or financial year".formatted(word.value())));
        }
        if (kinds.isEmpty()) {
            yaml.problem("periods", "Say under \"periods\" which periods its figures are about");
        }
        return kinds;
    }

    private static List<Method> methods(YamlMap yaml) {
        var methods = new ArrayList<>(List.of(new Method(1, "", "")));
        for (var entry : yaml.maps("methods")) {
            var since = entry.need("since");
            if (!since.isEmpty() && Period.read(since).filter(period -> period.code().equals(since)).isEmpty()) {
                entry.problem("since", "\"%s\" is not a period: write it as 2022-23, 2021-22-Q2, 2023-05 or 2023-05-25".formatted(since));
            }
            methods.add(new Method(number(entry, "version", methods.size() + 1, methods.size() + 1), since, entry.need("change")));
            entry.noOtherKeys();
        }
        methods.sort(Comparator.comparingInt(Method::version));
        return methods;
    }

    private static <T> T choice(YamlMap yaml, String key, T found, T otherwise, String choices) {
        if (found == null) {
            yaml.problem(key, "\"%s\" should be %s".formatted(key, choices));
            return otherwise;
        }
        return found;
    }

    private static int number(YamlMap yaml, String key, int least, int most) {
        var typed = yaml.need(key);
        if (!typed.matches("\\d{1,7}") || Integer.parseInt(typed) < least || Integer.parseInt(typed) > most) {
            yaml.problem(key, least == most
                    ? "\"%s\" should be %d".formatted(key, least)
                    : "\"%s\" should be a number from %d to %,d".formatted(key, least, most));
            return least;
        }
        return Integer.parseInt(typed);
    }
}
