package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.platform.web.Difference.Part;

/** A time in which a framework takes new applications. */
@MappedEntity("framework_round")
@Serdeable
public record Reopening(@Id long id, long frameworkId, String title, RoundState state, @Nullable LocalDate announcedOn,
        LocalDate opensOn, LocalDate closesOn, @Nullable LocalDate decidesOn, @Nullable String madeUp, int version)
        implements FrameworkPart {

    /** The same, saying what in it is made up for demonstration. */
    Reopening madeUp(@Nullable String words) {
        return new Reopening(id, frameworkId, title, state, announcedOn, opensOn, closesOn, decidesOn, words, version);
    }

    @Override
    public String called() {
        return "round " + title;
    }

    @Override
    public List<Part> parts() {
        return List.of(Part.of("Title", title), Part.of("Announced on", Say.typed(announcedOn)),
                Part.of("Opens on", Say.day(opensOn)), Part.of("Closes on", Say.day(closesOn)),
                Part.of("Decision expected", Say.typed(decidesOn)));
    }
}
