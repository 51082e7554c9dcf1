package org.caremarket.contact;

/**
 * Something elsewhere in the service that a contact has to do with.
 *
 * @param what how the two belong together: {@code Invited to}
 * @param text what it is called
 * @param path its address below the council's own, for example {@code /workshops/3}
 * @param when the day or state, for example {@code 14 July 2026, attended}; may be empty
 */
public record ContactLink(String what, String text, String path, String when) {}
