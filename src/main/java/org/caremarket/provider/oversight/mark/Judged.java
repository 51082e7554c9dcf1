package org.caremarket.provider.oversight.mark;

import io.micronaut.core.annotation.Introspected;

/**
 * A criterion in the words of the day on which an assessment began, with what was found.
 *
 * @param judged how it is judged
 * @param evidence a link or words; empty when none is stated
 */
@Introspected
public record Judged(int position, String words, String judged, boolean required, Finding finding, String evidence) {

    /** The most characters of the evidence. */
    public static final int LONGEST_EVIDENCE = 2000;
}
