package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody said that an officer enters.
 *
 * @param channel any but {@link Channel#LINK}
 * @param contactId who said it; null when it was said anonymously or by somebody who is no contact
 * @param organisation for whom they spoke; null when it was said anonymously
 * @param answers by the id of the question
 * @param remarks what answers no question
 */
public record NewResponse(
        Channel channel, @Nullable Long contactId, @Nullable String organisation, LocalDate heardOn,
        Map<Long, Said> answers, List<Said> remarks) {

    /** Where nobody is named, nothing can be quoted with a name. */
    public NewResponse {
        if (organisation == null) {
            var unnamed = new LinkedHashMap<Long, Said>();
            answers.forEach((question, said) -> unnamed.put(question, said.unnamed()));
            answers = unnamed;
            remarks = remarks.stream().map(Said::unnamed).toList();
        }
    }
}
