/**
 * "You said, we did": what was said to a workshop and what came of it, frozen and published for everybody at
 * {@code /{council}/published/workshops/{id}}. Officers read it first at {@code /{council}/workshops/{id}/publication}.
 * Nothing in it is more than those who said it allow, and small numbers of organisations are not shown apart.
 */
package org.caremarket.workshop.published;
