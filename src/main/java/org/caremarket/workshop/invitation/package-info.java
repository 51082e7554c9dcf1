/** Whom a workshop asks, and the links by which they answer: {@code /{council}/workshops/{id}/invitations}. */
package org.caremarket.workshop.invitation;
