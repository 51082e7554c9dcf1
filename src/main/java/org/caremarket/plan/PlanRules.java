package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;

/**
 * What the council decided about its plans.
 *
 * @param ownApproval whether an approver may approve what they alone wrote
 * @param version counts the changes
 */
@Introspected
public record PlanRules(boolean ownApproval, int version) {}
