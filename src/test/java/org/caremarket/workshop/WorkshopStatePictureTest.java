package org.caremarket.workshop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.caremarket.testing.StatePicture;
import org.junit.jupiter.api.Test;

/** The picture of the states that users see is the table that the service keeps to. */
class WorkshopStatePictureTest {

    private static final Path PAGE = Path.of("docs/using/workshops.md");

    @Test
    void isTheTable() throws IOException {
        StatePicture.isOn(PAGE, picture(), WorkshopStatePictureTest.class);
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
