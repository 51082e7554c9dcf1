package org.caremarket.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every chart is made of. */
class SvgTest {

    @Test
    void whatPeopleTypedStaysText() {
        var hostile = "</text><script>alert(1)</script> \"'&<!-- ]]> \u0001\ud800 end";
        var drawn = Drawn.of(Svg.of("g").attr("aria-label", hostile).add(Svg.text(1, 2.25, hostile)));
        assertThat(drawn.all("//*")).extracting(each -> each.getTagName()).containsExactly("g", "text");
        assertThat(drawn.words("//text")).containsExactly("</text><script>alert(1)</script> \"'&<!-- ]]>  end");
        assertThat(drawn.root().getAttribute("aria-label")).isEqualTo(drawn.words("//text").getFirst());
        assertThat(drawn.all("//text").getFirst().getAttribute("y")).isEqualTo("2.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"style", "onclick", "onload", "href", "xlink:href", "x y", "", "X"})
    void refusesAttributesThatThePolicyRefuses(String name) {
        assertThatThrownBy(() -> Svg.of("g").attr(name, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "style", "foreignObject", "image", "use", "g onload"})
    void refusesElementsThatRunOrLoad(String tag) {
        assertThatThrownBy(() -> Svg.of(tag)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "https://elsewhere.example/", "//elsewhere.example/", ""})
    void leadsNowhereElse(String address) {
        assertThatThrownBy(() -> Svg.of("a").href(address)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCanvasHasANameADescriptionAndARole() {
        var canvas = new Canvas("fees", "Fees & costs", "None rose.", 960, 100.04);
        var drawn = Drawn.of(canvas.picture().add(Svg.line(0, 0, 1, 1)));
        assertThat(drawn.root().getAttribute("role")).isEqualTo("img");
        assertThat(drawn.root().getAttribute("viewBox")).isEqualTo("0 0 960 100");
        assertThat(drawn.words("//*[@id='%s']".formatted(drawn.root().getAttribute("aria-labelledby"))))
                .containsExactly("Fees & costs");
        assertThat(drawn.words("//*[@id='%s']".formatted(drawn.root().getAttribute("aria-describedby"))))
                .containsExactly("None rose.");
        assertThat(Drawn.of(canvas.linked()).root().getAttribute("role")).isEqualTo("group");
    }

    @Test
    void scalesPlaceValuesAndKeepThemInside() {
        var down = new Scale(0, 10, 200, 100);
        assertThat(down.at(0)).isEqualTo(200);
        assertThat(down.at(2.5)).isEqualTo(175);
        assertThat(down.at(99)).isEqualTo(100);
        assertThatThrownBy(() -> new Scale(3, 3, 0, 1)).isInstanceOf(IllegalArgumentException.class);

        var april = new DayScale(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30), 0, 300);
        assertThat(april.at(LocalDate.of(2026, 4, 1))).isZero();
        assertThat(april.after(LocalDate.of(2026, 4, 1))).isEqualTo(10);
        assertThat(april.after(LocalDate.of(2026, 4, 30))).isEqualTo(300);
        assertThat(april.after(LocalDate.MAX)).isEqualTo(300);
        assertThat(april.at(LocalDate.of(2025, 1, 1))).isZero();
        assertThat(april.has(LocalDate.of(2026, 5, 1))).isFalse();
    }
}
