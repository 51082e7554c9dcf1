package org.caremarket.indicator;

/**
 * Another indicator that looks alike and is not the same.
 *
 * @param code its code
 * @param why what differs, in a sentence
 */
public record NotWith(String code, String why) {}
