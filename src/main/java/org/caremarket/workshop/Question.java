package org.caremarket.workshop;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * A question of a workshop.
 *
 * @param options what can be chosen or ranked; of a scale what 1 and 5 mean; empty for the other kinds
 */
@Introspected
public record Question(
        long id, long sectionId, int position, QuestionKind kind, String text, String hint, List<String> options,
        int version) {}
