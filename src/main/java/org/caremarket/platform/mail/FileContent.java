package org.caremarket.platform.mail;

import io.micronaut.core.annotation.Introspected;

/** The content of a file that goes with letters. */
@Introspected
record FileContent(byte[] content) {}
