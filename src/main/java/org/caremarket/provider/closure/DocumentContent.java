package org.caremarket.provider.closure;

import io.micronaut.core.annotation.Introspected;

/** The bytes of a file. */
@Introspected
record DocumentContent(byte[] content) {}
