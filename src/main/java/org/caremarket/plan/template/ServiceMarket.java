package org.caremarket.plan.template;

/**
 * A part of the market for which sections repeat.
 *
 * @param key its word in section keys: {@code care-homes-65}
 * @param name for people: {@code 65+ care homes}
 */
public record ServiceMarket(String key, String name) {}
