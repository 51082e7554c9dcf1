package org.caremarket.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The picture of the states that users see is the table that the service keeps to. */
class WorkshopStatePictureTest {

    private static final Path PAGE = Path.of("docs/using/workshops.md");
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
                .as("run: mvn -q test -Dtest=WorkshopStatePictureTest -Dsnapshot.write=true, and look at the difference")
                .isEqualTo(picture());
    }

    private static String picture() {
        var states = Arrays.stream(WorkshopState.values())
                .map(state -> "    state \"%s\" as %s\n".formatted(state.title(), state)).collect(Collectors.joining());
        var moves = Arrays.stream(WorkshopState.values()).flatMap(state -> state.moves().stream()
                        .map(move -> "    %s --> %s: %s\n".formatted(state, move.to(), move.title())))
                .collect(Collectors.joining());
        return "stateDiagram-v2\n" + states + "    [*] --> PLANNED\n" + moves
                + "    OPEN --> CLOSED: its closing date is over\n";
    }
}
