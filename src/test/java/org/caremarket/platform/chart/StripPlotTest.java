package org.caremarket.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The strip in a cell, and charts as files. */
class StripPlotTest {

    private static Drawn strip(List<Double> values, Double median, Double own) {
        return Words.sound(new StripPlot("s", "Own 5, median 6", values, median, own, "£1,000,000,000", "£9,000,000,000").draw());
    }

    @Test
    void hasALineForEachValueALongerOneForTheMedianAndADiamond() {
        var drawn = strip(List.of(1.0, 6.0, 9.0), 6.0, 5.0);
        assertThat(drawn.all("//line[@class='app-figure__tick']")).extracting(line -> line.getAttribute("x1"))
                .containsExactly("10", "147.5", "230");
        assertThat(drawn.length("//line[@class='app-figure__middle']", "x1")).isEqualTo(147.5);
        assertThat(drawn.all("//path[@class='app-figure__own']")).hasSize(1);
    }

    @Test
    void withoutAnOwnValueThereIsNoDiamond() {
        assertThat(strip(List.of(1.0, 2.0), 1.5, null).all("//path")).isEmpty();
        assertThat(strip(List.of(), null, null).all("//line")).hasSize(1);
    }

    @Test
    void equalValuesStandInTheMiddle() {
        assertThat(strip(Collections.nCopies(153, -4.0), -4.0, -4.0).length("//line[@class='app-figure__tick']", "x1"))
                .isEqualTo(120);
        assertThat(strip(IntStream.range(0, 153).mapToObj(i -> i * 1e9).toList(), 0.0, -1e12).all("//path")).hasSize(1);
    }

    @Test
    void aFileBringsItsStyleAndNothingFromOutside() {
        var chart = new DotPlot("d", "Fees & costs", "Why", TickText.POUNDS, new Reference(2, "Median"), null,
                List.of(DotPlot.Row.of("Sefton", 1, "£1").asOwn(), DotPlot.Row.missing("Wirral", "not stated")));
        var text = new String(SvgFile.of(chart.draw(ChartSize.WIDE)), StandardCharsets.UTF_8);
        assertThat(text).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .contains("font-family: arial, sans-serif").doesNotContain("var(").doesNotContain("@import").doesNotContain("url(");
        var drawn = Drawn.of(output -> output.writeContent(text));
        assertThat(drawn.all("//*[local-name()='style']")).hasSize(1);
        var style = drawn.words("//*[local-name()='style']").getFirst();
        drawn.all("//*[@class and not(ancestor-or-self::*[local-name()='style'])]").stream()
                .map(each -> each.getAttribute("class")).filter(css -> !css.equals("app-figure"))
                .forEach(css -> assertThat(style).containsPattern("\\." + Pattern.quote(css) + "\\b"));
        assertThatThrownBy(() -> SvgFile.of(Svg.of("g"))).isInstanceOf(IllegalArgumentException.class);
    }

    /** What the server takes for the size of letters is what the stylesheet says. */
    @Test
    void lettersHaveTheSizesOfTheStylesheet() {
        var text = new String(SvgFile.of(new StripPlot("s", "n", List.of(), null, null, "", "").draw()), StandardCharsets.UTF_8);
        assertThat(text.replaceAll("\\s+", " "))
                .contains(".app-figure__name, .app-figure__own-name { font-size: 15px; }")
                .contains(".app-figure__strong, .app-figure__own-name { font-weight: bold; }")
                .contains("font-size: 14px");
    }

    @Test
    void valuesMustBeNumbers() {
        assertThatThrownBy(() -> strip(List.of(Double.NaN), null, null)).isInstanceOf(IllegalArgumentException.class);
    }
}
