package org.caremarket.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the page for users says of limits is what the code holds. */
class UsingMarketPositionTest {

    @Test
    void statesTheLimitsThatHold() throws IOException {
        var page = Files.readString(Path.of("docs/using/market-position.md")).replaceAll("\\s+", " ");
        assertThat(page).contains(
                "at most %,d characters long".formatted(StatementText.LONGEST),
                "source, at most %d characters".formatted(StatementText.LONGEST_SOURCE),
                "figures and actions, at most %d of each".formatted(StatementText.MOST_LINKS),
                "headings within the area, at most %d".formatted(PositionArea.MOST_PARTS));
        for (var aspect : Aspect.values()) {
            assertThat(page.toLowerCase()).contains(aspect.title().toLowerCase());
        }
        for (var side : Side.values()) {
            assertThat(page).contains(side.title());
        }
    }
}
