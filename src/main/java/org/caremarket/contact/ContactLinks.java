package org.caremarket.contact;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Knows what contacts have to do with elsewhere in the service. Other features publish a bean of this kind each; the page
 * of a contact shows what all of them know, so that contacts need know none of them.
 */
public interface ContactLinks {

    /** What this contact has to do with, newest first; empty when nothing. */
    List<ContactLink> of(long contact);

    /** Those of these contacts that it has anything to do with: an import that added them cannot be undone any more. */
    Set<Long> among(Collection<Long> contacts);
}
