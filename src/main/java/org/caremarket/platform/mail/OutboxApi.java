package org.caremarket.platform.mail;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;

/** A council's mail as JSON, to be read. Personal links are never among it. */
@Controller("/api/v1/{council}/outbox")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Outbox")
class OutboxApi {

    private final Mailroom mailroom;

    OutboxApi(Mailroom mailroom) {
        this.mailroom = mailroom;
    }

    /**
     * A letter.
     *
     * @param via how it went; null while it has not gone
     * @param reason why it stands as it does; may be empty
     * @param text the text, in which the personal link is left out; null in lists
     * @param tries each try, oldest first; null in lists
     */
    @Serdeable
    record LetterJson(
            long id, String toName, String toAddress, String subject, MailState state, String reason, @Nullable MailWay via,
            String aboutKind, long aboutId, String messageId, Instant putAt, @Nullable Instant nextTryAt,
            @Nullable Instant endedAt, int attempts, @Nullable String text, @Nullable List<TryJson> tries) {

        static LetterJson of(Message letter, @Nullable String text, @Nullable List<TryJson> tries) {
            return new LetterJson(letter.id(), letter.toName(), letter.toAddress(), letter.subject(), letter.state(),
                    letter.reason(), letter.via(), letter.aboutKind(), letter.aboutId(), letter.messageId(), letter.putAt(),
                    letter.state() == MailState.WAITING ? letter.nextAt() : null, letter.endedAt(), letter.attempts(), text,
                    tries);
        }
    }

    /** One try. */
    @Serdeable
    record TryJson(Instant begunAt, Instant endedAt, MailWay via, MailState state, String words) {

        static TryJson of(Try attempt) {
            return new TryJson(attempt.begunAt(), attempt.endedAt(), attempt.via(), attempt.state(), attempt.words());
        }
    }

    @Get
    @Operation(summary = "List letters, newest first; by state and words")
    @ApiResponse(responseCode = "200", description = "One page of letters")
    Items<LetterJson> list(String council, @RequestBean MailFilter wanted, PageRequest page) {
        var found = mailroom.list(wanted, page);
        return new Items<>(found.items().stream().map(letter -> LetterJson.of(letter, null, null)).toList(), found.total());
    }

    @Get("/{id}")
    @Operation(summary = "One letter, with each try to send it")
    Optional<LetterJson> show(String council, long id) {
        return mailroom.find(id).map(letter -> LetterJson.of(letter, letter.body().replace(Letter.SECRET, "[personal link]"),
                mailroom.tries(id).stream().map(TryJson::of).toList()));
    }
}
