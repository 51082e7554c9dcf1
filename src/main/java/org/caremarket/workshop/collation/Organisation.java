package org.caremarket.workshop.collation;

import java.util.Optional;
import java.util.Set;
import org.caremarket.contact.OrganisationSize;

/**
 * An organisation that was invited to a workshop or said something to it, however many people it has there.
 *
 * @param key contacts that share it are of one organisation
 * @param segments the slugs of the segments in which any of its contacts works
 * @param size empty when it is not stated
 * @param invited whether any of its contacts was
 */
public record Organisation(String key, String name, Set<String> segments, Optional<OrganisationSize> size, boolean invited) {

    public Organisation {
        segments = Set.copyOf(segments);
    }
}
