package org.caremarket.plan.template;

/**
 * The template from which a council's own was copied.
 *
 * @param key its key
 * @param version its version, from 1
 */
public record CopyOf(String key, int version) {}
