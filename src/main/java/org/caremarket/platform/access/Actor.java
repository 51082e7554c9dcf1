package org.caremarket.platform.access;

/**
 * The signed-in person who asks; an argument of any controller method.
 *
 * @param personId the person's id in their council's (or the region's) accounts
 * @param name the name that pages and the audit trail show
 * @param role what the person may do
 * @param from the network address that the request came from
 */
public record Actor(long personId, String name, Role role, String from) {}
