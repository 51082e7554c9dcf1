package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * That an answer is about a theme.
 *
 * @param answerVersion the version of the answer that was read for it
 */
@Introspected
public record AnswerTag(long answerId, long themeId, int answerVersion, String taggedBy, Instant taggedAt) {}
