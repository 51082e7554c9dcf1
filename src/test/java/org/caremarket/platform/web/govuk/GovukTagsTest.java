package org.caremarket.platform.web.govuk;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** Each tag makes what GOV.UK Frontend makes of the same options, for every fixture that upstream shows. */
class GovukTagsTest {

    /** Every visible fixture of version 6.6.0 whose component we have; a lost file or fixture must be noticed. */
    private static final int VISIBLE = 250;

    record Fixture(String component, String name, Map<?, ?> options, String html) {
        @Override
        public String toString() {
            return component + ": " + name;
        }
    }

    static Stream<Fixture> fixtures() {
        return new TreeSet<>(UpstreamOptions.COMPONENTS.keySet()).stream().flatMap(GovukTagsTest::visible);
    }

    @Test
    void noneIsLeftOut() {
        assertThat(fixtures()).hasSize(VISIBLE);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void makesWhatUpstreamMakes(Fixture fixture) {
        var options = Options.of(fixture.options());
        var ours = UpstreamOptions.COMPONENTS.get(fixture.component()).apply(options).render();
        var theirs = Jsoup.parseBodyFragment(fixture.html()).body();
        if (fixture.component().equals("footer")) {
            leaveToTheCrown(theirs, fixture.options());
        }
        assertThat(dom(Jsoup.parseBodyFragment(ours).body())).isEqualTo(dom(theirs));
        assertThat(options.read()).as("options that the tag heeds").containsAll(paths(fixture.options(), ""));
    }

    /**
     * The only difference from upstream: a service that is not on GOV.UK shows neither the crown nor the crest, and says
     * of licence and copyright only what it is told to say.
     */
    private static void leaveToTheCrown(Element footer, Map<?, ?> options) {
        footer.select(".govuk-footer__crown, .govuk-footer__licence-logo").remove();
        if (!(options.get("contentLicence") instanceof Map)) {
            footer.select(".govuk-footer__licence-description").remove();
        }
        var copyright = footer.selectFirst(".govuk-footer__copyright-logo");
        if (options.get("copyright") instanceof Map) {
            copyright.unwrap();
        } else {
            copyright.parent().remove();
        }
    }

    private static Stream<Fixture> visible(String component) {
        try (var file = GovukTagsTest.class.getResourceAsStream("/govuk/" + component + ".json")) {
            Map<String, ?> all = new Yaml().load(file);
            return ((List<?>) all.get("fixtures")).stream()
                    .map(each -> (Map<?, ?>) each)
                    .filter(each -> !Boolean.TRUE.equals(each.get("hidden")))
                    .map(each -> new Fixture(component, (String) each.get("name"), (Map<?, ?>) each.get("options"),
                            (String) each.get("html")));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Every option that a fixture sets, as {@code items[].hint.text}. */
    private static Set<String> paths(Object value, String path) {
        var paths = new TreeSet<String>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> {
                paths.add(path + name);
                paths.addAll(paths(inner, path + name + "."));
            });
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> paths.addAll(paths(inner, path.replaceAll("\\.$", "") + "[].")));
        }
        return paths;
    }

    /** Elements, sorted attributes and classes, text with white space as browsers show it. */
    private static String dom(Node node) {
        if (node instanceof TextNode text) {
            return text.text().strip();
        }
        if (!(node instanceof Element element)) {
            return "";
        }
        var attributes = new TreeMap<String, String>();
        element.attributes().forEach(attribute -> attributes.put(attribute.getKey(), attribute.getValue()));
        attributes.computeIfPresent("class", (name, value) ->
                Arrays.stream(value.strip().split("\\s+")).sorted().distinct().collect(joining(" ")));
        var content = element.normalName().equals("textarea")
                ? element.wholeText()
                : element.childNodes().stream().map(GovukTagsTest::dom).filter(text -> !text.isEmpty())
                        .collect(joining("\n"));
        return "<" + element.normalName() + attributes + ">\n" + content + "\n</" + element.normalName() + ">";
    }
}
