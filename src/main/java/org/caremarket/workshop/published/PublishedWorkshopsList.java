package org.caremarket.workshop.published;

import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.plan.Moment;
import org.caremarket.plan.published.AlsoPublished;

/** Workshops in the council's public list. */
@Singleton
final class PublishedWorkshopsList implements AlsoPublished {

    private final WorkshopPublications publications;

    PublishedWorkshopsList(WorkshopPublications publications) {
        this.publications = publications;
    }

    @Override
    public String title() {
        return "What providers said, and what we did";
    }

    @Override
    public List<Line> lines() {
        return publications.newest().stream().map(edition -> new Line(edition.title(),
                "/published/workshops/" + edition.workshopId(), edition.withdrawn()
                        ? "withdrawn on " + Moment.day(edition.withdrawnAt())
                        : "published on " + Moment.day(edition.publishedAt()))).toList();
    }
}
