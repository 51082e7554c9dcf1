package org.caremarket.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A document that was read, as JSON.
 *
 * @param remarks what could not be carried over or was decided
 * @param parts in the document's order; their places in this list are their numbers, from 0
 * @param results of the sections to which parts go, as they would be, or, once it is taken over, as they would be again
 */
@Serdeable
record PlanReadingJson(
        long id,
        String fileName,
        ReadingState state,
        int version,
        String readBy,
        Instant readAt,
        List<String> remarks,
        List<PartJson> parts,
        List<ResultJson> results) {

    /**
     * @param place the key of the section to which it goes; empty for nowhere
     * @param sureness how sure the proposal was
     */
    @Serdeable
    record PartJson(int level, String heading, String markdown, String place, Sureness sureness) {}

    /**
     * @param seen the version of the section that this result begins from, to be sent with the taking
     * @param words how long the section would be
     * @param over by how many words that is over its limit; 0 when it is not
     */
    @Serdeable
    record ResultJson(String section, Joining way, int seen, int words, int over, String text) {}

    static PlanReadingJson of(PlanReadingReview review) {
        var reading = review.reading();
        var parts = IntStream.range(0, review.parts().size()).mapToObj(i -> {
            var part = review.parts().get(i);
            return new PartJson(part.level(), part.heading(), part.markdown(), review.places().get(i),
                    review.proposals().get(i).sureness());
        }).toList();
        var results = review.results().stream().map(result -> new ResultJson(result.section().key(), result.way(),
                result.section().version(), result.count().words(), result.section().over(result.count().words()),
                result.text())).toList();
        return new PlanReadingJson(reading.id(), reading.fileName(), reading.state(), reading.version(), reading.readBy(),
                reading.readAt(), review.content().remarks(), parts, results);
    }
}
