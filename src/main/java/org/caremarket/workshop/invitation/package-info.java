/**
 * Whom a workshop asks, with which letters, and who came: {@code /{council}/workshops/{id}/invitations} and
 * {@code …/attendance/{session}}; the links by which they answer are made and looked up here.
 */
package org.caremarket.workshop.invitation;
