package org.caremarket.plan.template;

import io.micronaut.core.annotation.Nullable;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caremarket.platform.file.YamlMap;

/** What heads a template; its sections are read by {@link SectionReader}. */
final class TemplateReader {

    /** What keys look like: in addresses, file names and the keys of a plan's sections. */
    static final String KEY = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    static final int LONGEST_KEY = 60;

    private static final int LONGEST_TITLE = 200;
    private static final int MOST_MARKETS = 26;
    private static final int HIGHEST_VERSION = 9_999;

    private TemplateReader() {}

    /** The template; to be used only when no problem was noted. */
    static PlanTemplate template(YamlMap yaml, Predicate<String> isIndicator) {
        var kind = PlanKind.of(yaml.need("kind"));
        if (kind.isEmpty() && yaml.text("kind").isPresent()) {
            yaml.problem("kind", "\"kind\" should be %s".formatted(
                    Arrays.stream(PlanKind.values()).map(PlanKind::word).collect(Collectors.joining(", "))));
        }
        var markets = markets(yaml);
        var sections = new SectionReader(isIndicator, markets).sections(yaml);
        if (sections.isEmpty()) {
            yaml.problem("sections", "A template has at least one section, under \"sections\"");
        }
        var follows = yaml.text("follows").orElse(null);
        if (follows != null) {
            key(yaml, "follows");
        }
        var template = new PlanTemplate(
                key(yaml, "key"), version(yaml), kind.orElse(PlanKind.PLAN), title(yaml, "title"),
                yaml.text("summary").orElse(""), yaml.text("recipient").orElse(null), sendTo(yaml), deadline(yaml),
                follows, yaml.text("source").orElse(null), yaml.date("published").orElse(null), markets, sections,
                yaml.map("copy_of").map(TemplateReader::copyOf).orElse(null));
        if (template.key().equals(follows)) {
            yaml.problem("follows", "A template cannot follow itself");
        }
        yaml.noOtherKeys();
        return template;
    }

    /** A key that must be there. */
    static String key(YamlMap yaml, String name) {
        var key = yaml.need(name);
        if (!key.isEmpty() && (!key.matches(KEY) || key.length() > LONGEST_KEY)) {
            yaml.problem(name, "\"%s\" is not a key: write small letters and digits with hyphens between, a letter first, at most %d of them"
                    .formatted(key, LONGEST_KEY));
        }
        return key;
    }

    /** A title that must be there. */
    static String title(YamlMap yaml, String name) {
        var title = yaml.need(name);
        if (title.length() > LONGEST_TITLE) {
            yaml.problem(name, "\"%s\" is longer than %d characters".formatted(name, LONGEST_TITLE));
        }
        return title;
    }

    /** A whole number from 1; null, and a problem, when it is something else. */
    static @Nullable Integer number(YamlMap yaml, String name, int most) {
        var typed = yaml.text(name).orElse("");
        if (typed.matches("[0-9]{1,7}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= most) {
            return Integer.parseInt(typed);
        }
        if (!typed.isEmpty()) {
            yaml.problem(name, "\"%s\" should be a whole number from 1 to %,d".formatted(name, most));
        }
        return null;
    }

    /** A version that must be there. */
    static int version(YamlMap yaml) {
        yaml.need("version");
        var version = number(yaml, "version", HIGHEST_VERSION);
        return version == null ? 1 : version;
    }

    private static CopyOf copyOf(YamlMap yaml) {
        var copy = new CopyOf(key(yaml, "key"), version(yaml));
        yaml.noOtherKeys();
        return copy;
    }

    private static @Nullable String sendTo(YamlMap yaml) {
        var address = yaml.text("send_to").orElse(null);
        if (address != null && !address.matches("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+")) {
            yaml.problem("send_to", "\"%s\" is not an email address".formatted(address));
        }
        return address;
    }

    private static @Nullable LocalDateTime deadline(YamlMap yaml) {
        var typed = yaml.text("deadline").orElse(null);
        if (typed == null) {
            return null;
        }
        try {
            if (typed.length() == "2024-06-10T23:59".length()) {
                return LocalDateTime.parse(typed);
            }
        } catch (DateTimeException e) {
            // Said below, as for a text of another length.
        }
        yaml.problem("deadline", "\"%s\" is not a deadline: write day and time in London, for example 2024-06-10T23:59".formatted(typed));
        return null;
    }

    private static List<ServiceMarket> markets(YamlMap yaml) {
        var markets = new ArrayList<ServiceMarket>();
        for (var entry : yaml.maps("markets")) {
            var market = new ServiceMarket(key(entry, "key"), title(entry, "name"));
            if (markets.stream().anyMatch(other -> other.key().equals(market.key()))) {
                entry.problem("key", "The market \"%s\" stands twice".formatted(market.key()));
            }
            markets.add(market);
            entry.noOtherKeys();
        }
        if (markets.size() > MOST_MARKETS) {
            yaml.problem("markets", "There are more than %d markets, one for each letter".formatted(MOST_MARKETS));
        }
        return markets;
    }
}
