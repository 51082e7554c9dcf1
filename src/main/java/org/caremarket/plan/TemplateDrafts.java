package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.plan.template.PlanTemplateFile;
import org.caremarket.plan.template.TemplateEdits;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.FormErrors;

/**
 * A council's own templates while they are being written: what is changed collects in a draft of the next version until
 * that is brought into use. A version in use never changes.
 */
@Singleton
public class TemplateDrafts {

    static final int LONGEST_FILE = 256 * 1024;

    private static final String RECORD = "template";
    private static final int FIRST = 1;

    /** The words of addresses, which no template can have as its key. */
    private static final List<String> TAKEN = List.of("new");

    private final TemplateDraftRepository drafts;
    private final TemplateRepository own;
    private final Templates templates;
    private final TemplateCheck check;
    private final AuditTrail audit;
    private final Clock clock;

    TemplateDrafts(
            TemplateDraftRepository drafts, TemplateRepository own, Templates templates, TemplateCheck check,
            AuditTrail audit, Clock clock) {
        this.drafts = drafts;
        this.own = own;
        this.templates = templates;
        this.check = check;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every draft, by the keys of their templates. */
    public List<TemplateDraft> all() {
        return drafts.all().stream().map(TemplateDrafts::draft).toList();
    }

    /** The draft of a template's next version, if somebody is writing one. */
    public Optional<TemplateDraft> find(String key) {
        return drafts.find(key).map(TemplateDrafts::draft);
    }

    /** Begins a template of the council's own from another one. */
    @Transactional
    public TemplateDraftOutcome copy(PlanTemplate from, String title, Actor by) {
        var key = TemplateEdits.key(title, this::taken);
        var copy = from.copy(key, title);
        return begin(copy, "%s, from %s, version %d".formatted(title, from.title(), from.version()), by);
    }

    /** Begins the next version of one of the council's own; the draft that is there already stays. */
    @Transactional
    public TemplateDraftOutcome next(String key, Actor by) {
        var draft = drafts.find(key);
        if (draft.isPresent()) {
            return new TemplateDraftOutcome.Saved(Templates.read(draft.get()));
        }
        var newest = own.newest(key);
        if (newest.isEmpty()) {
            return new TemplateDraftOutcome.NotFound();
        }
        var template = Templates.read(newest.get());
        return begin(template.as(template.version() + 1), template.title(), by);
    }

    /** Begins a template, or the next version of one, from a file; its version is counted here. */
    @Transactional
    public TemplateDraftOutcome read(String yaml, Actor by) {
        var errors = new ArrayList<FieldError>();
        if (yaml.length() > LONGEST_FILE) {
            errors.add(new FieldError(TemplateCheck.FILE, "The text must be %,d characters or less".formatted(LONGEST_FILE)));
        }
        var read = errors.isEmpty() ? check.read(yaml, errors) : Optional.<PlanTemplate>empty();
        if (read.isEmpty()) {
            return new TemplateDraftOutcome.Refused(FormErrors.of(errors));
        }
        var key = read.get().key();
        if (templates.ships(key) || TAKEN.contains(key)) {
            return refused("The key \"%s\" belongs to the service: give yours another one".formatted(key));
        }
        if (drafts.find(key).isPresent()) {
            return refused("Somebody is writing the next version of \"%s\": bring it into use or discard it first"
                    .formatted(key));
        }
        int version = own.newest(key).map(newest -> newest.version() + 1).orElse(FIRST);
        return begin(read.get().as(version), read.get().title() + ", from a file", by);
    }

    /** Reads a file as {@link #read} does, and brings it into use at once. */
    @Transactional
    public TemplateDraftOutcome publish(String yaml, Actor by) {
        return switch (read(yaml, by)) {
            case TemplateDraftOutcome.Saved(var draft) -> use(draft.key(), TemplateDraft.mark(draft), by);
            case TemplateDraftOutcome other -> other;
        };
    }

    /**
     * Changes a part of the draft.
     *
     * @param asSeen whether the part is still what its author saw
     * @param section the key of the section that is changed; null when it is something else
     * @param what was changed, in words
     */
    @Transactional
    public TemplateDraftOutcome change(
            String key, Predicate<PlanTemplate> asSeen, UnaryOperator<PlanTemplate> edit, @Nullable String section,
            String what, Actor by) {
        var found = drafts.lock(key).map(Templates::read);
        if (found.isEmpty()) {
            return new TemplateDraftOutcome.NotFound();
        }
        var current = found.get();
        var edited = edit.apply(current);
        boolean seen = asSeen.test(current);
        if (edited.equals(current) && (seen || section != null && TemplateEdits.find(current, section).isPresent())) {
            return new TemplateDraftOutcome.Saved(current);
        }
        if (!seen) {
            return new TemplateDraftOutcome.Stale(current);
        }
        var errors = check.of(edited, section);
        if (!errors.isEmpty()) {
            return new TemplateDraftOutcome.Refused(errors);
        }
        drafts.change(key, PlanTemplateFile.write(edited), by.name(), clock.instant());
        record(by, "changed", edited, what);
        return new TemplateDraftOutcome.Saved(edited);
    }

    /** Brings a draft into use as it was seen: new plans begin with it, and nobody can change it any more. */
    @Transactional
    public TemplateDraftOutcome use(String key, String seenMark, Actor by) {
        var found = drafts.lock(key).map(TemplateDrafts::draft);
        if (found.isEmpty()) {
            return new TemplateDraftOutcome.NotFound();
        }
        var template = found.get().template();
        if (!found.get().mark().equals(seenMark)) {
            return new TemplateDraftOutcome.Stale(template);
        }
        // Indicators, and the template that it follows, may have gone since it was saved.
        var errors = check.of(template, null);
        if (!errors.isEmpty()) {
            return new TemplateDraftOutcome.Refused(errors);
        }
        drafts.remove(key);
        if (own.add(key, template.version(), PlanTemplateFile.write(template), by.name(), clock.instant()) == 0) {
            throw new IllegalStateException("Version %d of %s is in use already".formatted(template.version(), key));
        }
        record(by, "brought into use", template, template.title());
        return new TemplateDraftOutcome.Saved(template);
    }

    /** Discards a draft; versions in use stay. */
    @Transactional
    public TemplateDraftOutcome discard(String key, String seenMark, Actor by) {
        var found = drafts.lock(key).map(TemplateDrafts::draft);
        if (found.isEmpty()) {
            return new TemplateDraftOutcome.NotFound();
        }
        var template = found.get().template();
        if (!found.get().mark().equals(seenMark)) {
            return new TemplateDraftOutcome.Stale(template);
        }
        drafts.remove(key);
        record(by, "discarded the draft of", template, template.title());
        return new TemplateDraftOutcome.Saved(template);
    }

    /** Whether another template has the key, or had it. */
    @ReadOnly
    boolean taken(String key) {
        return TAKEN.contains(key) || templates.newest(key).isPresent() || drafts.find(key).isPresent();
    }

    private TemplateDraftOutcome begin(PlanTemplate template, String what, Actor by) {
        var errors = check.of(template, null);
        if (!errors.isEmpty()) {
            return new TemplateDraftOutcome.Refused(errors);
        }
        if (drafts.add(template.key(), template.version(), PlanTemplateFile.write(template), by.name(), clock.instant()) == 0) {
            return refused("Somebody else began the same at this moment: look at the list of templates");
        }
        record(by, "began", template, what);
        return new TemplateDraftOutcome.Saved(template);
    }

    private void record(Actor by, String verb, PlanTemplate template, String what) {
        audit.record(by, verb, RECORD, 0, "%s, version %d: %s".formatted(template.key(), template.version(), what));
    }

    private static TemplateDraftOutcome refused(String why) {
        return new TemplateDraftOutcome.Refused(FormErrors.of(TemplateCheck.FILE, why));
    }

    private static TemplateDraft draft(OwnTemplate kept) {
        return new TemplateDraft(Templates.read(kept), kept.writtenBy(), kept.writtenAt());
    }
}
