package org.caremarket.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables that users read are what the reader does: every example in them is tried. */
class TimeframeTableTest {

    private static final Path PAGE = Path.of("docs/using/delivery-plans.md");
    private static final Pattern EXAMPLE = Pattern.compile("`([^`]+)`");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @ParameterizedTest
    @MethodSource
    void meansTheDaysOfTheTable(String typed, @Nullable LocalDate first, @Nullable LocalDate last) {
        assertThat(Timeframe.of(typed)).isEqualTo(new Timeframe(typed, first, last, true));
    }

    static Stream<Arguments> meansTheDaysOfTheTable() throws IOException {
        return rows("| You write | First day | Last day |")
                .flatMap(row -> examples(row).map(typed -> arguments(typed, day(row.get(1)), day(row.get(2)))));
    }

    @ParameterizedTest
    @MethodSource
    void isNotUnderstood(String typed) {
        assertThat(Timeframe.of(typed)).isEqualTo(new Timeframe(typed, null, null, false));
    }

    static Stream<String> isNotUnderstood() throws IOException {
        return rows("| Not understood | Because |").flatMap(TimeframeTableTest::examples);
    }

    /** A row whose examples lost their marks would drop out of the test unseen. */
    @Test
    void everyRowHasAnExample() throws IOException {
        var rows = Stream.concat(rows("| You write | First day | Last day |"), rows("| Not understood | Because |"));
        assertThat(rows).hasSizeGreaterThan(30).allSatisfy(row -> assertThat(examples(row)).isNotEmpty());
    }

    private static Stream<List<String>> rows(String header) throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.equals(header))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList());
    }

    private static Stream<String> examples(List<String> row) {
        return EXAMPLE.matcher(row.getFirst()).results().map(example -> example.group(1));
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.equals("none") ? null : LocalDate.parse(cell, DAY);
    }
}
