package org.caremarket.platform.mail;

import io.micronaut.core.annotation.Introspected;

/** A letter that Notify took, of which it is to be asked what became. */
@Introspected
record Asked(long id, String notifyId, String toAddress, String aboutKind, long aboutId) {}
