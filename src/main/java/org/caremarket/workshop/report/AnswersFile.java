package org.caremarket.workshop.report;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caremarket.market.Segments;
import org.caremarket.workshop.Agenda;
import org.caremarket.workshop.LondonTime;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.collation.Leave;

/**
 * Every answer of a workshop as a file. However many there are, a page of them is held at a time: the file is written to
 * the disk before a byte of it is sent, so that whoever fetches it gets all of it or an error.
 */
@Singleton
class AnswersFile {

    /** So many answers are read at once. */
    private static final int AT_ONCE = 500;

    private final AnswersRepository answers;
    private final Agenda agenda;
    private final Segments segments;
    private final Clock clock;

    AnswersFile(AnswersRepository answers, Agenda agenda, Segments segments, Clock clock) {
        this.answers = answers;
        this.agenda = agenda;
        this.segments = segments;
        this.clock = clock;
    }

    /** The kinds of file. */
    enum Kind {
        CSV("csv", "text/csv; charset=utf-8"),
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String ending;
        private final String mediaType;

        Kind(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }

        String ending() {
            return ending;
        }

        String mediaType() {
            return mediaType;
        }
    }

    /** The file, which is gone from the disk once it is read. */
    InputStream open(String council, Workshop workshop, Edition edition, Kind kind) {
        try {
            var file = Files.createTempFile("answers", "." + kind.ending());
            try {
                write(council, workshop, edition, kind, file);
                return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String council, Workshop workshop, Edition edition, Kind kind, Path file) throws IOException {
        var lines = new AnswerLines(agenda.of(workshop.id()), segments.all());
        var table = lines.table(council, workshop, edition, LondonTime.date(clock.instant()));
        try (var to = new BufferedOutputStream(Files.newOutputStream(file));
                var rows = edition == Edition.OWN ? own(workshop, lines) : sharing(workshop, lines)) {
            switch (kind) {
                case CSV -> table.csv(rows, to);
                case XLSX -> table.workbook(rows, to);
            }
        }
    }

    private Stream<List<String>> own(Workshop workshop, AnswerLines lines) {
        return rows(answers.all(workshop.id())).map(lines::own);
    }

    private Stream<List<String>> sharing(Workshop workshop, AnswerLines lines) {
        var voices = new HashMap<Long, Set<String>>();
        answers.voices(workshop.id()).forEach(voice ->
                voices.computeIfAbsent(voice.questionId(), question -> new HashSet<>()).add(voice.key()));
        return rows(answers.quotable(workshop.id())).flatMap(row -> Leave.of(row.quoting(), row.organisation(), row.text(),
                others(voices, row.questionId())).map(name -> lines.toShare(row, name)).stream());
    }

    private static int others(Map<Long, Set<String>> voices, @Nullable Long question) {
        return voices.getOrDefault(question == null ? 0L : question, Set.of()).size();
    }

    private Stream<SaidRow> rows(List<AnswerKey> order) {
        return IntStream.iterate(0, from -> from < order.size(), from -> from + AT_ONCE).boxed().flatMap(from -> {
            var ids = order.subList(from, Math.min(from + AT_ONCE, order.size())).stream().map(AnswerKey::id).toList();
            var found = answers.these(ids.toArray(Long[]::new)).stream()
                    .collect(Collectors.toMap(SaidRow::id, Function.identity()));
            // One that was taken back meanwhile is no longer there.
            return ids.stream().map(found::get).filter(row -> row != null);
        });
    }
}
