package org.caremarket.indicator;

/**
 * A version of how an indicator is defined. Between two versions a series breaks: values on either side are not
 * compared.
 *
 * @param version 1 for the first
 * @param since the first period that it is used for, as a code; empty for the first version
 * @param change what changed, in a sentence; empty for the first version
 */
public record Method(int version, String since, String change) {}
