package org.caremarket.delivery;

import org.caremarket.platform.web.Items;

/** One page of actions, and how many there are of each status over all pages. */
public record ActionList(Items<Action> page, StatusCounts counts) {}
