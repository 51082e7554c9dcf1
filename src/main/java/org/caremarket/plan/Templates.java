package org.caremarket.plan;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.plan.template.PlanTemplateFile;
import org.caremarket.plan.template.ShippedTemplates;
import org.caremarket.platform.file.FileProblems;

/** The templates that a council can choose from: those that ship with the service, and its own adapted copies. */
@Singleton
public class Templates {

    private final ShippedTemplates shipped;
    private final TemplateRepository own;

    Templates(ShippedTemplates shipped, TemplateRepository own) {
        this.shipped = shipped;
        this.own = own;
    }

    /** The newest version of each, the council's own first. */
    public List<PlanTemplate> newest() {
        var all = new ArrayList<>(own());
        all.addAll(shipped.newest());
        return all;
    }

    /** Every version of a template, the newest first. */
    public List<PlanTemplate> versions(String key) {
        return Stream.concat(
                        shipped.all().stream().filter(template -> template.key().equals(key)),
                        own.versions(key).stream().map(Templates::read))
                .sorted(Comparator.comparingInt(PlanTemplate::version).reversed())
                .toList();
    }

    /** Whether a template of this key ships with the service. */
    public boolean ships(String key) {
        return shipped.newest(key).isPresent();
    }

    /** The newest version of each of the council's own. */
    public List<PlanTemplate> own() {
        return own.newest().stream().map(Templates::read).toList();
    }

    /** The newest version of a template. */
    public Optional<PlanTemplate> newest(String key) {
        return shipped.newest(key).or(() -> own.newest(key).map(Templates::read));
    }

    /** One version of a template. */
    public Optional<PlanTemplate> find(String key, int version) {
        return shipped.find(key, version).or(() -> own.find(key, version).map(Templates::read));
    }

    static PlanTemplate read(OwnTemplate kept) {
        // It was checked before it was kept; indicators may have gone since, and then are shown as gone.
        return PlanTemplateFile.read(kept.content(), kept.key(), new FileProblems()).orElseThrow();
    }
}
