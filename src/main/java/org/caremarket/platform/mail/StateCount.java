package org.caremarket.platform.mail;

import io.micronaut.core.annotation.Introspected;

/** How many letters stand like this. */
@Introspected
record StateCount(MailState state, long number) {}
