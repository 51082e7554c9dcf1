package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import org.caremarket.platform.access.RandomToken;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;
import org.caremarket.workshop.invitation.Reply;

/**
 * What providers type about coming.
 *
 * @param session the id of a session, or {@value #NO} for who comes to none
 * @param seen stands for what had been said when the page was opened
 */
@Introspected
@Serdeable
public record ReplyForm(@Nullable String session, @Nullable String needs, @Nullable String seen) {

    static final String NO = "no";
    private static final int LONGEST = 2_000;

    static ReplyForm of(Reply reply) {
        return new ReplyForm(reply.coming() == null ? "" : !reply.coming() ? NO : "" + reply.sessionId(),
                reply.accessNeeds(), print(reply));
    }

    static String print(Reply reply) {
        return RandomToken.fingerprint("%s %s %s".formatted(reply.coming(), reply.sessionId(), reply.accessNeeds()))
                .substring(0, 16);
    }

    FormErrors errors(FormErrors before) {
        var errors = before;
        if (!NO.equals(session) && Typed.id(session).isEmpty()) {
            errors = errors.and("session", "Choose a session, or say that you are not coming");
        }
        return Typed.atMost(errors, "needs", "What you need", Typed.lines(needs), LONGEST);
    }

    Reply reply() {
        var chosen = Typed.id(session).orElse(null);
        return new Reply(chosen != null, chosen, Objects.requireNonNull(Typed.lines(needs)));
    }
}
