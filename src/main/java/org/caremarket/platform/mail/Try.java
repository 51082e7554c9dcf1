package org.caremarket.platform.mail;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * One try to send a letter.
 *
 * @param state how the letter stood afterwards
 * @param words what came of it, in the server's words as far as they are fit for people
 */
@Introspected
public record Try(Instant begunAt, Instant endedAt, MailWay via, MailState state, String words) {}
