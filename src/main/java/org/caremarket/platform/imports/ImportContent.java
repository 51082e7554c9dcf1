package org.caremarket.platform.imports;

import io.micronaut.core.annotation.Introspected;

/**
 * What the database keeps of an import that is read only when needed.
 *
 * @param content the file as uploaded
 * @param choices as {@link KeptChoices} writes them
 */
@Introspected
record ImportContent(byte[] content, String choices) {}
