package org.caremarket.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caremarket.plan.template.Grid;
import org.caremarket.platform.markdown.Inserts;
import org.caremarket.platform.markdown.Markdown;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What is filled into a table and said below it comes back as it was. */
class GridTextTest {

    private static final Grid GRID = new Grid("Service | kind", List.of("Nursing care", "Home | care"),
            List.of("Block", "Spot"), List.of());

    @Property(tries = 300)
    void comesBackAsItWas(@ForAll("cells") List<String> cells, @ForAll("texts") String remarks) {
        var text = new GridText(cells, remarks);
        assertThat(GridText.read(text.write(GRID), GRID)).isEqualTo(text);
    }

    @Provide
    Arbitrary<List<String>> cells() {
        return texts().list().ofSize(4);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars('a', ' ', '|', '\\', '\n', '-', '*', '{', '<').ofMaxLength(12);
    }

    @Test
    void isATableForReaders() {
        var text = new GridText(List.of("All", "a | b", "", "two\nlines"), "Bands of *2024*.").write(GRID);
        var read = Jsoup.parse(Markdown.html(text, 3, Inserts.NONE));
        assertThat(read.select("th").eachText()).contains("Service | kind", "Block", "Spot");
        assertThat(read.select("tbody tr").eachText()).containsExactly("Nursing care All a | b", "Home | care two lines");
        assertThat(read.select("p em").text()).isEqualTo("2024");
    }

    @Test
    void nothingFilledInIsNothingWritten() {
        assertThat(GridText.typed(List.of(), " ", GRID).write(GRID)).isEmpty();
        assertThat(GridText.typed(List.of("", ""), "Only this.", GRID).write(GRID)).isEqualTo("Only this.");
    }

    @Test
    void textThatDoesNotBeginWithTheTableIsAllRemarks() {
        var other = new Grid("Service | kind", List.of("Nursing care"), List.of("Block", "Spot"), List.of());
        var text = new GridText(List.of("All", "None", "All", "None"), "Said below.").write(GRID);
        Stream.of("Some words", "| a | b |\n| --- | --- |\n| 1 | 2 |", "|", "").forEach(each ->
                assertThat(GridText.read(each, GRID)).isEqualTo(GridText.typed(List.of(), each, GRID)));
        assertThat(GridText.read(text, other).remarks()).isEqualTo(text);
    }

    @Test
    void ofTwoPeoplesCellsBothStayAndOnlyTheSameCellClashes() {
        var base = new GridText(List.of("None", "None", "None", "None"), "").write(GRID);
        var theirs = new GridText(List.of("All", "None", "Half", "None"), "").write(GRID);
        var mine = new GridText(List.of("None", "Some", "Most", "None"), "Mine.").write(GRID);
        var merge = SectionMerge.of(GRID, base, theirs, mine);
        assertThat(GridText.read(merge.text(), GRID)).isEqualTo(new GridText(List.of("All", "Some", "Most", "None"), "Mine."));
        assertThat(merge.clashes()).singleElement().satisfies(clash -> {
            assertThat(clash.theirs()).isEqualTo("Home | care, Block: Half");
            assertThat(clash.mine()).isEqualTo("Home | care, Block: Most");
        });
    }
}
