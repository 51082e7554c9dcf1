package org.caremarket.platform.tenancy;

/**
 * One council's data.
 *
 * @param number the council's number in the register; schema and role are named after it, never after the council
 * @param slug the council's word in addresses, for example {@code sefton}
 * @param name the council's name as people write it
 * @param area the council's own area by its code in official statistics, for example {@code E08000014}
 */
public record CouncilScope(int number, String slug, String name, String area) implements Scope {

    @Override
    public String role() {
        return "c%04d".formatted(number);
    }

    /** The schema that holds the council's data; named as its role. */
    public String schema() {
        return role();
    }
}
