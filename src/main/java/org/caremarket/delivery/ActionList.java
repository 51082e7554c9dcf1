package org.caremarket.delivery;

import org.caremarket.platform.web.Items;

/**
 * A list of actions.
 *
 * @param found one page of those that are wanted, and how many there are on all pages
 * @param counts how many actions stand where, whatever is wanted
 */
public record ActionList(Items<Action> found, StatusCounts counts) {}
