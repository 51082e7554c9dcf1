package org.caremarket.delivery;

/**
 * Something elsewhere in the service that an action has to do with.
 *
 * @param what how the two belong together: {@code Carries the objective}
 * @param text what it is called
 * @param path its address below the council's own, for example {@code /plans/3/objectives/7}
 * @param where it stands, for example the title of a plan
 */
public record ActionLink(String what, String text, String path, String where) {}
