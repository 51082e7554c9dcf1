package org.caremarket.provider.oversight.mark;

import io.micronaut.core.annotation.Introspected;

/**
 * What a holder has to meet.
 *
 * @param position its place among the criteria of its scheme
 * @param judged how it is judged
 * @param required whether nobody gets the mark without it
 */
@Introspected
public record Criterion(long id, long schemeId, int position, String words, String judged, boolean required, int version) {

    /** The most characters of each text. */
    public static final int LONGEST = 500;
}
