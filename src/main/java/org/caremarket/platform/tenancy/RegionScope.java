package org.caremarket.platform.tenancy;

/**
 * What councils chose to share with one region group.
 *
 * @param number the region's number in the register
 * @param slug the region's word in addresses, for example {@code liverpool-city-region}
 * @param name the region's name as people write it
 */
public record RegionScope(int number, String slug, String name) implements Scope {

    @Override
    public String role() {
        return "r%04d".formatted(number);
    }
}
