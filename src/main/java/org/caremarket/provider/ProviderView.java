package org.caremarket.provider;

import java.util.List;
import org.caremarket.contact.Contact;
import org.caremarket.platform.audit.AuditEntry;

/**
 * What the page of one provider shows.
 *
 * @param counts of its locations
 * @param links what other features know of it
 * @param contacts the people whom the council knows at an organisation of this name
 * @param history what was done, the newest first
 * @param mayEdit whether the reader changes it, and sees who the contacts are
 */
public record ProviderView(
        String council, Provider provider, List<Location> locations, Register register, RegisterWords words,
        List<ProviderLinks.ProviderLink> links, List<Contact> contacts, List<AuditEntry> history, boolean mayEdit) {

    /** The answer first: how many locations, how many of them open, and their beds. */
    public String answer() {
        if (locations.isEmpty()) {
            return "No locations of this provider are recorded.";
        }
        var open = locations.stream().filter(each -> register.standing(each) == RegisterStanding.OPEN).toList();
        var homes = open.stream().filter(Location::careHome).toList();
        var stated = homes.stream().filter(each -> each.beds().isPresent()).toList();
        var beds = stated.stream().mapToLong(each -> each.beds().orElseThrow()).sum();
        return "%s, %s open%s.".formatted(RegisterCounts.count(locations.size(), "location"),
                open.size() == locations.size() ? locations.size() == 1 ? "which is" : "all" : "%,d".formatted(open.size()),
                homes.isEmpty() ? "" : stated.isEmpty() ? "; beds are not stated"
                        : "; %s stated for %,d of %s".formatted(RegisterCounts.count(beds, "bed"), stated.size(),
                                RegisterCounts.count(homes.size(), "care home")));
    }

    public String path() {
        return "/" + council + "/providers/" + provider.id();
    }

    public String standing(Location location) {
        return register.standing(location).title();
    }

    /** What a list calls a contact: the person for those who see them. */
    public String contactName(Contact contact) {
        return mayEdit ? contact.name() : contact.organisation();
    }
}
