package org.caremarket.workshop.invitation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caremarket.contact.Contact;

/**
 * Who would get a letter now, and who would not.
 *
 * @param mail who would, in the order in which they would be written to
 * @param left who would not, by the reason
 */
public record Preview(List<Contact> mail, Map<Fate, List<Contact>> left) {

    static Preview of(List<Contact> chosen, Map<Long, Fate> fates) {
        var mail = new ArrayList<Contact>();
        var left = new EnumMap<Fate, List<Contact>>(Fate.class);
        for (var contact : chosen) {
            var fate = fates.get(contact.id());
            (fate == null ? mail : left.computeIfAbsent(fate, none -> new ArrayList<>())).add(contact);
        }
        return new Preview(mail, left);
    }

    /** The same but for these, who are left out for this reason. */
    Preview without(Collection<Long> contacts, Fate why) {
        var fates = new HashMap<Long, Fate>();
        left.forEach((fate, those) -> those.forEach(contact -> fates.put(contact.id(), fate)));
        contacts.forEach(contact -> fates.putIfAbsent(contact, why));
        var all = new ArrayList<>(mail);
        left.values().forEach(all::addAll);
        return of(all, fates);
    }

    /** How many organisations would get a letter. */
    public long organisations() {
        return mail.stream().map(Contact::organisationKey).distinct().count();
    }

    public int leftOut() {
        return left.values().stream().mapToInt(List::size).sum();
    }

    /** Changes with who would get a letter: whoever confirms says what they saw. */
    public String fingerprint() {
        return "%d-%x".formatted(mail.size(), mail.stream().map(Contact::id).sorted().toList().hashCode());
    }
}
