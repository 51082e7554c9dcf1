package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.platform.markdown.Markdown;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.web.Typed;

/**
 * Plans as they were submitted or published, with their figures as they stood. {@link SignOff} freezes them; whatever is
 * changed afterwards changes no edition.
 *
 * <p>A page shows an edition by rendering its frozen Markdown with its frozen figures once more. The HTML that was frozen
 * beside them is kept as evidence of what people approved and is never sent to a browser: HTML from a database is only as
 * safe as everybody who could ever write there, and what today's renderer makes is safe whoever wrote the text.
 */
@Singleton
public class Editions {

    /** The lowest heading that HTML has. */
    private static final int DEEPEST_HEADING = 6;
    private static final String FILE = ".json";

    private final EditionRepository repository;
    private final Readings readings;
    private final JsonMapper json;

    Editions(EditionRepository repository, Readings readings, JsonMapper json) {
        this.repository = repository;
        this.readings = readings;
        this.json = json;
    }

    /** The number in the last word of an address: {@code 2}, or {@code 2.json}; empty when it is none. */
    public static Optional<Integer> number(String word) {
        return Typed.number(isFile(word) ? word.substring(0, word.length() - FILE.length()) : word);
    }

    /** Whether an address asks for what was frozen as a file. */
    public static boolean isFile(String word) {
        return word.endsWith(FILE);
    }

    /** The editions of a plan, newest first. */
    @ReadOnly
    public List<Edition> of(long plan) {
        return repository.of(plan);
    }

    /** The newest edition of a plan; empty when it was never frozen. */
    @ReadOnly
    public Optional<Edition> newest(long plan) {
        return repository.newest(plan);
    }

    @ReadOnly
    public Optional<Edition> find(long plan, int number) {
        return repository.find(plan, number);
    }

    /** The newest published edition of every plan that has one, also when it was withdrawn since; the latest first. */
    @ReadOnly
    public List<Edition> published() {
        return repository.published();
    }

    /** What was published of a plan, of those that it follows and of those that follow it; newest first. */
    @ReadOnly
    public List<Edition> publishedAround(long plan) {
        return repository.publishedAround(plan);
    }

    /** Exactly what was hashed; {@link Edition#hash} is the SHA-256 of its UTF-8 bytes. */
    @ReadOnly
    public String frozen(Edition edition) {
        return repository.content(edition.id());
    }

    /** The edition as readers see it. */
    @ReadOnly
    public ReadEdition read(Edition edition) {
        var content = content(edition);
        var notes = notes(content);
        return new ReadEdition(edition, content, content.sections().stream()
                .map(section -> new ReadEdition.ReadFrozen(section, Markdown.html(
                        section.text(), Math.min(Readings.TOP_HEADING + section.depth(), DEEPEST_HEADING), notes)))
                .toList());
    }

    /** What was frozen. */
    @ReadOnly
    public EditionContent content(Edition edition) {
        try {
            return json.readValue(frozen(edition), EditionContent.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Edition %d of plan %d".formatted(edition.number(), edition.planId()), unreadable);
        }
    }

    /** The figures of an edition, as they were. */
    static FigureNotes notes(EditionContent content) {
        var frozen = content.figures().stream().collect(Collectors.toMap(
                FigureNote::reference, Function.identity(), (first, again) -> first));
        return new FigureNotes(reference -> Optional.ofNullable(frozen.get(reference)));
    }

    /**
     * Freezes a plan as it reads now, inside the caller's transaction, in which the plan is locked.
     *
     * @param into the state that it goes to
     * @param by who does it; stands beside the edition
     * @param capacity in which capacity they do it; stands in the edition
     */
    Edition freeze(Plan plan, PlanState into, String by, String capacity, Instant now) {
        var read = readings.of(plan);
        var submitted = into == PlanState.SUBMITTED;
        var due = submitted ? plan.dueAt() : null;
        var content = write(new EditionContent(plan.title(), plan.period(), council(), plan.template(),
                plan.templateVersion(), read.template().title(), submitted ? read.template().recipient() : null, into, now,
                capacity, due, due != null && Moment.over(due, now), plan.source(), plan.madeUp(),
                read.sections().stream().map(Editions::frozen).toList(), read.figures()));
        repository.add(plan.id(), content, hash(content), submitted ? now : null, due, by, now);
        return repository.newest(plan.id()).orElseThrow();
    }

    void publish(Edition edition, String by, Instant now) {
        repository.publish(edition.id(), by, now);
    }

    void withdraw(Edition edition, String reason, String by, Instant now) {
        repository.withdraw(edition.id(), reason, by, now);
    }

    private String write(EditionContent content) {
        try {
            return new String(json.writeValueAsBytes(content), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** SHA-256 of the text's UTF-8 bytes, as {@code sha256sum} writes it. */
    static String hash(String content) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static EditionContent.FrozenSection frozen(ReadSection read) {
        var section = read.section();
        return new EditionContent.FrozenSection(section.key(), section.heading(), section.asked().depth(),
                section.version(), section.text(), read.html(), read.count().words(), read.objectives());
    }

    private static @Nullable String council() {
        return Scope.current() instanceof CouncilScope council ? council.name() : null;
    }
}
