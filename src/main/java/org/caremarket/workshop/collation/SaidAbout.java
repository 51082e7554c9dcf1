package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import org.caremarket.workshop.response.Agreement;
import org.caremarket.workshop.response.Channel;
import org.caremarket.workshop.response.Quoting;

/**
 * An answer about a theme, wherever it was given.
 *
 * @param question null for a remark
 * @param organisation null when it was said anonymously
 * @param changed whether the answer is another than the one that was tagged
 */
@Introspected
public record SaidAbout(
        long answerId,
        long workshopId,
        String workshop,
        @Nullable String question,
        @Nullable String organisation,
        Channel channel,
        @Nullable Agreement agreement,
        String text,
        Quoting quoting,
        boolean changed) {}
