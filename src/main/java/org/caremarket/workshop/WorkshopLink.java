package org.caremarket.workshop;

/**
 * Something that belongs to a workshop and has a page of its own.
 *
 * @param text what the link says: {@code Invitations}
 * @param words how it stands: {@code 74 invited, 12 answered}; empty when there is nothing to say
 * @param path its address below the council's own: {@code /workshops/3/invitations}
 */
public record WorkshopLink(String text, String words, String path) {}
