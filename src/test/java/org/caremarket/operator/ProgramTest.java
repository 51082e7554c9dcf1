package org.caremarket.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caremarket.testing.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line started as a program of its own. */
class ProgramTest {

    private record Answer(int code, String out, String err) {}

    @TempDir
    private Path folder;

    private Answer start(Map<String, String> environment, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                "org.caremarket.Application"));
        command.addAll(List.of(arguments));
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var program = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        program.environment().putAll(environment);
        var code = program.start().waitFor();
        return new Answer(code, Files.readString(out), Files.readString(err));
    }

    @Test
    void saysWhatItWasAskedAndNothingElse() throws Exception {
        var settings = Map.of("CAREMARKET_DATABASE_URL", Postgres.fresh().url(), "CAREMARKET_MASTER_KEY", Postgres.MASTER_KEY);
        assertThat(start(settings, "migrate").code()).isZero();
        var answer = start(settings, "region", "list");
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out().lines()).allMatch(line -> line.matches("r\\d{4}  .*|\\d+ regions?"));
    }

    @Test
    void isRefusedBeforeAnythingIsOpenedWhileTheServiceRuns() throws Exception {
        var lock = folder.resolve("lock");
        try (var held = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var holding = held.lock()) {
            assertThat(holding.isValid()).isTrue();
            var answer = start(Map.of("CAREMARKET_DATABASE_URL", "", "CAREMARKET_DATA", folder.toString()),
                    "council", "list");
            assertThat(answer.code()).isEqualTo(Commands.REFUSED);
            assertThat(answer.err()).startsWith("Another running copy of the service uses the data folder");
            assertThat(answer.out()).isEmpty();
        }
        assertThat(folder.resolve("master.key")).doesNotExist();
    }
}
