package org.caremarket.workshop.report;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.workshop.response.Agreement;
import org.caremarket.workshop.response.Channel;
import org.caremarket.workshop.response.Quoting;

/**
 * An answer as a line of a file, with nothing by which a person could be reached.
 *
 * @param organisation null when it was said anonymously
 * @param segments slugs of those in which the organisation works; empty when not stated
 * @param size of the organisation; null when not stated
 * @param questionId null for a remark that answers no question
 * @param themes their names, divided by semicolons
 */
@Introspected
record SaidRow(
        long id, long responseId, Channel channel, LocalDate heardOn, @Nullable String organisation, List<String> segments,
        @Nullable String size, @Nullable Long questionId, @Nullable Agreement agreement, String text, List<String> choices,
        @Nullable Integer scale, Quoting quoting, String themes) {}
