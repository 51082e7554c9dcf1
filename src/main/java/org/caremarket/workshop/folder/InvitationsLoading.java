package org.caremarket.workshop.folder;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.caremarket.contact.Contact;
import org.caremarket.contact.Contacts;
import org.caremarket.market.Segment;
import org.caremarket.market.Segments;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.YamlMap;
import org.caremarket.workshop.invitation.Invitations;

/**
 * Invites the contacts that a workshop's {@code invitations.yml} names by {@code segments}. Of a workshop that is over it
 * is only recorded that they were asked; for another their letters are put in the outbox.
 */
@Singleton
class InvitationsLoading {

    static final String FILE = "invitations.yml";

    /** Who stands in the history for what came with the council's folder. */
    private static final String IMPORT = "Import";

    private final WorkshopFolders folders;
    private final Contacts contacts;
    private final Segments segments;
    private final Invitations invitations;

    InvitationsLoading(WorkshopFolders folders, Contacts contacts, Segments segments, Invitations invitations) {
        this.folders = folders;
        this.contacts = contacts;
        this.segments = segments;
        this.invitations = invitations;
    }

    /** How many were invited that were not before. */
    @Transactional
    int load(Path folder) {
        var problems = new FileProblems();
        var shown = WorkshopFolders.shown(folder);
        var workshop = folders.workshop(folder, shown, problems);
        var about = segments(folder, shown, problems);
        problems.throwIfAny();
        // Once only: whoever became a contact since is invited by people.
        if (!invitations.of(workshop.orElseThrow().id()).isEmpty()) {
            return 0;
        }
        return invitations.load(workshop.orElseThrow(),
                contacts.inSegments(about).stream().filter(Contact::mailable).map(Contact::id).toList(), IMPORT);
    }

    private Set<String> segments(Path folder, String shown, FileProblems problems) {
        var known = segments.bySlug();
        var about = new LinkedHashSet<String>();
        YamlMap.read(folder.resolve(FILE), shown + FILE, problems).ifPresent(yaml -> {
            yaml.texts("segments").forEach(name -> {
                var slug = Segment.named(name.value()).slug();
                about.add(slug);
                if (!known.containsKey(slug)) {
                    yaml.problem(name.line(), "\"%s\" is no segment of council.yml".formatted(name.value()));
                }
            });
            yaml.noOtherKeys();
        });
        return about;
    }
}
