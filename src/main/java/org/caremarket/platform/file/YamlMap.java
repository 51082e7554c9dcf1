package org.caremarket.platform.file;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Keys and values of a YAML file, each with its line. What is asked for is what is allowed: {@link #noOtherKeys}
 * reports the rest, so that a mistyped key is not silently ignored.
 *
 * <p>Reads YAML's nodes and constructs nothing from them: a value is the text that was typed, so {@code 2023-04-01}
 * and {@code no} stay as they are.
 */
public final class YamlMap {

    private static final int FILE_AT_MOST = 256 * 1024;
    private static final int VALUE_AT_MOST = 2_000;

    /** A text value and the line it stands on. */
    public record Text(String value, int line) {}

    private final String file;
    private final int line;
    private final FileProblems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> keyLines = new LinkedHashMap<>();
    private final TreeSet<String> asked = new TreeSet<>();

    private YamlMap(String file, MappingNode node, FileProblems problems) {
        this.file = file;
        this.line = lineOf(node);
        this.problems = problems;
        for (var pair : node.getValue()) {
            var key = pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            int keyLine = lineOf(pair.getKeyNode());
            keyLines.putIfAbsent(key, keyLine);
            if (values.putIfAbsent(key, pair.getValueNode()) != null) {
                problems.add(file, keyLine, "The key \"%s\" stands twice".formatted(key));
            }
        }
    }

    /** The file's keys and values; empty when it is not YAML or holds something else, with the reason. */
    public static Optional<YamlMap> read(Path path, String shown, FileProblems problems) {
        return TextFile.read(path, shown, FILE_AT_MOST, problems).flatMap(text -> of(text, shown, problems));
    }

    /** The keys and values of a text; empty when it is not YAML or holds something else, with the reason. */
    public static Optional<YamlMap> of(String text, String shown, FileProblems problems) {
        var options = new LoaderOptions();
        options.setCodePointLimit(FILE_AT_MOST);
        options.setNestingDepthLimit(10);
        try {
            var node = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (node instanceof MappingNode map) {
                return Optional.of(new YamlMap(shown, map, problems));
            }
            problems.add(shown, 0, "The file should hold keys and values, for example \"name: Sefton Council\"");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            problems.add(shown, line, "This is not YAML: " + e.getProblem()
                    + ". Look at the indentation, quotes and colons here and on the line above");
        } catch (YAMLException e) {
            problems.add(shown, 0, "This is not YAML: it is nested too deeply or holds a character that YAML does not allow");
        }
        return Optional.empty();
    }

    private static int lineOf(Node node) {
        return node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1;
    }

    /** The line on which these keys begin. */
    public int line() {
        return line;
    }

    /** The line of a key, or of the whole map when the key is missing. */
    public int line(String key) {
        return keyLines.getOrDefault(key, line);
    }

    /** Reports a problem at the line of a key. */
    public void problem(String key, String reason) {
        problems.add(file, line(key), reason);
    }

    /** Reports a problem at a line. */
    public void problem(int at, String reason) {
        problems.add(file, at, reason);
    }

    /** A text that may be left out or left empty. */
    public Optional<String> text(String key) {
        asked.add(key);
        var node = values.get(key);
        return node == null ? Optional.empty() : scalar(key, node).filter(value -> !value.isBlank());
    }

    /** A text that must be there; the empty text and a problem when it is not. */
    public String need(String key) {
        int before = problems.count();
        var text = text(key);
        if (text.isEmpty() && problems.count() == before) {
            problem(key, values.containsKey(key)
                    ? "The key \"%s\" has no value (a value that begins with # needs quotes)".formatted(key)
                    : "The key \"%s\" is missing".formatted(key));
        }
        return text.orElse("");
    }

    /** A date such as 2023-04-01 that may be left out. */
    public Optional<LocalDate> date(String key) {
        return text(key).flatMap(typed -> {
            try {
                return Optional.of(LocalDate.parse(typed));
            } catch (DateTimeException e) {
                problem(key, "\"%s\" is not a date: write year, month and day, for example 2023-04-01".formatted(typed));
                return Optional.empty();
            }
        });
    }

    /** Keys and values under a key that may be left out. */
    public Optional<YamlMap> map(String key) {
        asked.add(key);
        var node = values.get(key);
        if (node instanceof MappingNode map) {
            return Optional.of(new YamlMap(file, map, problems));
        }
        if (node != null) {
            problem(key, "Under \"%s\" there should be keys and values, indented".formatted(key));
        }
        return Optional.empty();
    }

    /** A list of keys and values; without entries when the key is left out. */
    public List<YamlMap> maps(String key) {
        var maps = new ArrayList<YamlMap>();
        for (var node : entries(key)) {
            if (node instanceof MappingNode map) {
                maps.add(new YamlMap(file, map, problems));
            } else {
                problem(lineOf(node), "Each entry of \"%s\" should hold keys and values".formatted(key));
            }
        }
        return maps;
    }

    /** A list of texts; without entries when the key is left out. */
    public List<Text> texts(String key) {
        var texts = new ArrayList<Text>();
        for (var node : entries(key)) {
            scalar(key, node).ifPresent(value -> texts.add(new Text(value, lineOf(node))));
        }
        return texts;
    }

    private List<Node> entries(String key) {
        asked.add(key);
        var node = values.get(key);
        if (node instanceof SequenceNode list) {
            return list.getValue();
        }
        if (node != null) {
            problem(key, "Under \"%s\" there should be a list: one entry a line, each beginning with a dash".formatted(key));
        }
        return List.of();
    }

    private Optional<String> scalar(String key, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            problem(lineOf(node), "\"%s\" should be one value".formatted(key));
            return Optional.empty();
        }
        var value = scalar.getValue().strip();
        if (value.length() > VALUE_AT_MOST) {
            problem(lineOf(node), "\"%s\" is longer than %,d characters".formatted(key, VALUE_AT_MOST));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** Reports each key that was never asked for. Call it last. */
    public void noOtherKeys() {
        for (var key : values.keySet()) {
            if (!asked.contains(key)) {
                problem(key, "The key \"%s\" is not known here. The keys are %s".formatted(key, String.join(", ", asked)));
            }
        }
    }
}
