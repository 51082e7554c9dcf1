package org.caremarket.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours that people have to read. */
class ContrastTest {

    /** Ratios as commonly published for these pairs; #767676 is known as the lightest grey that passes on white. */
    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21.00",
        "#ffffff, #ffffff, 1.00",
        "#767676, #ffffff, 4.54",
        "#777777, #ffffff, 4.48",
        "#ff0000, #ffffff, 4.00",
        "#0000ff, #ffffff, 8.59",
        "#1d70b8, #ffffff, 5.17"
    })
    void ratiosOfKnownPairs(String one, String other, double ratio) {
        assertThat(Contrast.ratio(one, other)).isCloseTo(ratio, within(0.005));
        assertThat(Contrast.ratio(other, one)).isEqualTo(Contrast.ratio(one, other));
    }

    @Test
    void refusesABrandThatCannotBeRead() {
        assertThat(Contrast.readable("#767676", "#ffffff")).isTrue();
        assertThat(Contrast.readable("#777777", "#ffffff")).isFalse();
        assertThatThrownBy(() -> new Brand("sefton", "Sefton Council", "#777777", "#ffffff", "/sefton/brand.css"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#12345g", "#123456;}body{}", "rgb(0,0,0)"})
    void refusesWhatIsNotAColour(String text) {
        assertThat(Contrast.readable(text, "#ffffff")).isFalse();
        assertThatThrownBy(() -> BrandStylesheet.css(text, "#ffffff")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBrandIsTwoCustomProperties() {
        assertThat(BrandStylesheet.css("#003366", "#ffffff"))
                .isEqualTo(":root{--govuk-brand-colour:#003366;--app-brand-text-colour:#ffffff}\n");
        var one = BrandStylesheet.href("sefton", "#003366", "#ffffff");
        assertThat(one).matches("/sefton/brand\\.css\\?v=[0-9a-f]{16}");
        assertThat(BrandStylesheet.href("sefton", "#003367", "#ffffff")).isNotEqualTo(one);
    }

    @Test
    void everyStatusTagCanBeRead() {
        var css = new String(Assets.find("app.css").orElseThrow().content(), StandardCharsets.UTF_8);
        var tags = Pattern.compile("\\.app-tag--[a-z-]+ \\{\\s+background-color: (#\\w+);\\s+color: (#\\w+);")
                .matcher(css)
                .results()
                .toList();
        var rules = Pattern.compile("\\.app-tag--[a-z-]+ \\{").matcher(css).results().count();
        assertThat(tags).hasSizeGreaterThanOrEqualTo(5).hasSize((int) rules).allSatisfy(tag ->
                assertThat(Contrast.readable(tag.group(1), tag.group(2))).as(tag.group()).isTrue());
    }

    @Test
    void barsInChartsHaveTheColoursOfTheirTags() {
        var css = new String(Assets.find("app.css").orElseThrow().content(), StandardCharsets.UTF_8);
        var tags = colours(css, "\\.app-tag--([a-z-]+) \\{\\s+background-color: (#\\w+);\\s+color: (#\\w+);");
        var bars = colours(css, "\\.app-bar--([a-z-]+) \\{\\s+fill: (#\\w+);\\s+color: (#\\w+);");
        assertThat(bars).isNotEmpty().isEqualTo(tags);
    }

    private static Map<String, String> colours(String css, String rule) {
        return Pattern.compile(rule).matcher(css).results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2) + " " + found.group(3)));
    }

    @Test
    void theNeutralBarCanBeRead() {
        assertThat(Contrast.readable("#0b5563", "#ffffff")).isTrue();
    }
}
