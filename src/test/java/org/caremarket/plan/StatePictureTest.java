package org.caremarket.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.caremarket.testing.StatePicture;
import org.junit.jupiter.api.Test;

/** The picture of the states that users see is the table that the service keeps to. */
class StatePictureTest {

    private static final Path PAGE = Path.of("docs/using/plans.md");

    @Test
    void isTheTable() throws IOException {
        StatePicture.isOn(PAGE, picture(), StatePictureTest.class);
    }

    private static String picture() {
        var states = Arrays.stream(PlanState.values())
                .map(state -> "    state \"%s\" as %s\n".formatted(state.title(), state)).collect(Collectors.joining());
        var moves = Arrays.stream(PlanState.values()).flatMap(state -> state.moves().stream()
                        .map(move -> "    %s --> %s: %s\n".formatted(state, move.to(), move.title())))
                .collect(Collectors.joining());
        return "stateDiagram-v2\n" + states + "    [*] --> DRAFT\n" + moves
                + "    SUBMITTED --> SUPERSEDED: a plan that follows it is submitted or published\n"
                + "    PUBLISHED --> SUPERSEDED: a plan that follows it is published\n";
    }
}
