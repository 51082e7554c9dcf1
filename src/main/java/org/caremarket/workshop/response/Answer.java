package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * An answer that was given.
 *
 * @param questionId null for a remark that answers no question
 * @param version counts how often it was changed; tags and decisions say which of them they read
 */
public record Answer(
        long id, long responseId, @Nullable Long questionId, Said said, int version, Instant answeredAt) {}
