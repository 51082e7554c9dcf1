package org.caremarket.platform.imports;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Remembers what people took columns for: the next file with the same headings in the same order is taken so too. */
@Singleton
class Mappings {

    private final MappingRepository repository;
    private final KeptChoices kept;
    private final Clock clock;

    Mappings(MappingRepository repository, KeptChoices kept, Clock clock) {
        this.repository = repository;
        this.kept = kept;
        this.clock = clock;
    }

    /** What an earlier file with these headings was taken for. */
    Optional<Mapping> of(ImportKind kind, Reading reading) {
        var signature = signature(reading.columns());
        return signature.isEmpty() ? Optional.empty() : repository.find(kind.name(), signature);
    }

    Map<Integer, String> columns(Mapping mapping) {
        return kept.read(mapping.choices()).columns();
    }

    /** Keeps what the columns of an import were taken for. */
    void remember(Review review, String by) {
        var columns = review.reading().columns();
        if (!signature(columns).isEmpty()) {
            var chosen = columns.stream().collect(Collectors.toMap(Reading.Column::number, Reading.Column::field));
            repository.keep(review.kind().name(), signature(columns), kept.write(new Choices(chosen, Map.of(), Map.of())),
                    review.file().fileName(), by, clock.instant());
        }
    }

    /** The words of all headings, without what people write now so and now so; empty when there are none. */
    private static String signature(List<Reading.Column> columns) {
        var words = columns.stream()
                .map(column -> column.heading().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
                .toList();
        return words.stream().allMatch(String::isEmpty) ? "" : Digests.sha256(String.join("|", words));
    }
}
