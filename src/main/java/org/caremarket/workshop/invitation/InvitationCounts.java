package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;

/**
 * How the invitations of a workshop stand. What is counted are contacts; those whose invitation was revoked are only in
 * {@code revoked}, {@code answered} and {@code attended}.
 *
 * @param opened how many opened their link
 * @param answered how many answered, by their link or another way
 * @param attended how many were seen at a session
 */
@Introspected
@Serdeable
public record InvitationCounts(
        long invited, long revoked, long opened, long coming, long notComing, long answered, long notAnswered, long attended) {}
