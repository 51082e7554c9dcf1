package org.caremarket.isolation;

import static org.caremarket.isolation.StrangerCase.place;
import static org.caremarket.isolation.StrangerCase.record;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.caremarket.platform.mail.TrialMail;
import org.caremarket.platform.tenancy.CouncilScope;

/** How the neighbour tries the routes of the outbox, for {@link StrangerCases}. */
final class OutboxCases {

    private OutboxCases() {}

    /** A letter with a file, whose number no letter of the neighbour's has. */
    static long letter(TrialMail mail, CouncilScope council) {
        return LongStream.range(0, 50).map(each -> mail.put(council, TrialMail.withFile("stranger " + each)).id()).max().orElseThrow();
    }

    static void add(BiConsumer<String, StrangerCase> cases, long id) {
        var letter = "/{council}/outbox/" + id;
        cases.accept("GET /{council}/outbox", place("/{council}/outbox"));
        cases.accept("GET /{council}/outbox/{id}", record(letter));
        cases.accept("GET /{council}/outbox/{id}/attachments/{position}", record(letter + "/attachments/0"));
        cases.accept("POST /{council}/outbox/{id}/retry", record(letter + "/retry"));
        cases.accept("GET /{council}/outbox/{id}/bounce", record(letter + "/bounce"));
        cases.accept("POST /{council}/outbox/{id}/bounce", record(letter + "/bounce").form(Map.of("reason", "No such mailbox")));
        cases.accept("POST /{council}/outbox/{id}/cancellation", record(letter + "/cancellation"));
        cases.accept("GET /api/v1/{council}/outbox", place("/api/v1/{council}/outbox"));
        cases.accept("GET /api/v1/{council}/outbox/{id}", record("/api/v1" + letter));
    }
}
