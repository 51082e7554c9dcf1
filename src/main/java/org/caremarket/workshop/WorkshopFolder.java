package org.caremarket.workshop;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;

/**
 * A workshop as a folder of a council's files holds it: {@code workshop.yml} for everything but longer positions, each of
 * which stands in a file of Markdown that the section names.
 *
 * @param shown the header's file as problems show it
 * @param plan the title of the plan that it is to change; empty when there is none
 * @param planLine where that stands
 * @param opened null while it is planned
 * @param closed when it was closed by hand, before its time
 */
record WorkshopFolder(
        String shown, NewWorkshop workshop, String plan, int planLine, int sectionsLine, @Nullable Instant opened,
        @Nullable Instant closed, List<SessionText> sessions) {}
