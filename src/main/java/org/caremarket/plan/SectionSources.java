package org.caremarket.plan;

import java.util.List;

/**
 * Knows what people outside the council asked for that changed plans. Other features publish a bean of this kind; sections,
 * comparisons and objectives show what it knows, so that plans need know none of them.
 */
public interface SectionSources {

    /**
     * That something which was asked for changed a section, or is asked for by an objective.
     *
     * @param key the section's; empty for an objective
     * @param version the version that has the change; 0 for an objective
     * @param what it is called: {@code Travel time}
     * @param where it was asked for, and by how many: {@code Care at home workshops, 6 organisations}
     * @param path its address below the council's own
     * @param words those that it changed; may be empty
     */
    record SectionSource(String key, int version, String what, String where, String path, String words) {}

    /** What changed the sections of a plan, for officers. */
    List<SectionSource> of(long plan);

    /** The same for everybody: only what the council published, with public addresses. */
    List<SectionSource> published(long plan);

    /** What asks for an objective. */
    List<SectionSource> ofObjective(long objective);
}
