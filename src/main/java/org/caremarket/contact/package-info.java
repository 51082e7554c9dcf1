/**
 * The people at care providers whom a council invites to workshops: who they are, for which organisation and segments,
 * whether they agreed to be written to, and the lists that the council keeps of them. Pages stand at
 * {@code /{council}/contacts}, the API at {@code /api/v1/{council}/contacts}. Others come in through
 * {@link org.caremarket.contact.Contacts}; what they know of a contact they tell by a bean of
 * {@link org.caremarket.contact.ContactLinks}.
 */
package org.caremarket.contact;
