package org.caremarket.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.w3c.dom.Element;

/** The words of a drawn chart with the room they take, worked out anew from what was written. */
final class Words {

    private Words() {}

    /** No words on others, none outside the chart, nothing with a style, a picture with its name. */
    static Drawn sound(Svg chart) {
        var drawn = Drawn.of(chart);
        var box = drawn.root().getAttribute("viewBox").split(" ");
        var room = new Box(-0.1, -0.1, Double.parseDouble(box[2]) + 0.1, Double.parseDouble(box[3]) + 0.1);
        var texts = drawn.all("//text");
        for (int i = 0; i < texts.size(); i++) {
            var here = box(texts.get(i));
            assertThat(here.isIn(room)).as("outside: " + texts.get(i).getTextContent() + here + room).isTrue();
            for (var other : texts.subList(i + 1, texts.size())) {
                assertThat(here.overlaps(box(other)))
                        .as(texts.get(i).getTextContent() + " on " + other.getTextContent()).isFalse();
            }
        }
        assertThat(drawn.root().getAttribute("role")).isEqualTo("img");
        assertThat(drawn.words("/*/title")).hasSize(1);
        assertThat(drawn.all("//style | //script | //@style/..")).isEmpty();
        assertThat(drawn.text()).doesNotContain("NaN").doesNotContain("Infinity");
        return drawn;
    }

    /** From the tops of capitals to the ends of letters that go below the line. */
    static Box box(Element text) {
        var bold = List.of("app-figure__strong", "app-figure__own-name").contains(text.getAttribute("class"));
        var large = List.of("app-figure__name", "app-figure__own-name").contains(text.getAttribute("class"));
        var width = (bold ? Arial.BOLD : Arial.REGULAR).width(text.getTextContent(), large ? 15 : 14);
        var x = Double.parseDouble(text.getAttribute("x"));
        var y = Double.parseDouble(text.getAttribute("y"));
        var left = switch (text.getAttribute("text-anchor")) {
            case "middle" -> x - width / 2;
            case "end" -> x - width;
            default -> x;
        };
        // A tenth is what rounding moves.
        return new Box(left + 0.1, y - (large ? 11.5 : 10.5), left + width - 0.1, y + 3.5);
    }
}
