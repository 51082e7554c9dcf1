package org.caremarket.platform.mail;

import io.micronaut.core.annotation.Introspected;

/**
 * A file that goes with a letter, without its content.
 *
 * @param position 0 is the first
 * @param size in bytes
 * @param hash SHA-256 of the content, in hexadecimal
 */
@Introspected
public record AttachedFile(int position, String name, String type, int size, String hash) {}
