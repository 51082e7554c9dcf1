package org.caremarket.workshop;

/**
 * Something that keeps a workshop from being opened.
 *
 * @param field its name in the API: {@code purpose}, {@code agenda}
 * @param words what is wrong and what to do
 * @param path where it is put right, below the workshop's address: {@code /edit}
 */
public record Obstacle(String field, String words, String path) {}
