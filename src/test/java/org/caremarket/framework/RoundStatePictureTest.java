package org.caremarket.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The picture of the rounds' states that users see is the table that the service keeps to; so are the limits. */
class RoundStatePictureTest {

    private static final Path PAGE = Path.of("docs/using/frameworks.md");
    private static final String BEGIN = "```mermaid\n";
    private static final String END = "```\n";

    @Test
    void isTheTable() throws IOException {
        var text = Files.readString(PAGE);
        int from = text.indexOf(BEGIN) + BEGIN.length();
        int to = text.indexOf(END, from);
        if (Boolean.getBoolean("snapshot.write")) {
            text = text.substring(0, from) + picture() + text.substring(to);
            Files.writeString(PAGE, text);
            to = text.indexOf(END, from);
        }
        assertThat(text.substring(from, to))
                .as("run: mvn -q test -Dtest=RoundStatePictureTest -Dsnapshot.write=true, and look at the difference")
                .isEqualTo(picture());
    }

    @Test
    void theLimitsAreThoseOfTheService() throws IOException {
        assertThat(Files.readString(PAGE)).contains("up to %d extensions".formatted(FrameworkForm.MOST_EXTENSIONS));
        assertThat(Whole.AHEAD).as("the page says: one year before").isEqualTo(12);
    }

    private static String picture() {
        var states = Arrays.stream(RoundState.values())
                .map(state -> "    state \"%s\" as %s\n".formatted(state.title(), state)).collect(Collectors.joining());
        var moves = Arrays.stream(RoundState.values()).flatMap(state -> state.moves().stream()
                .map(move -> "    %s --> %s: %s\n".formatted(state, move.to(), move.title()))).collect(Collectors.joining());
        return "stateDiagram-v2\n" + states + "    [*] --> ANNOUNCED\n" + moves;
    }
}
