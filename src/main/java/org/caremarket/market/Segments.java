package org.caremarket.market;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The service segments of the council whose scope is open. */
@Singleton
public class Segments {

    private final SegmentRepository repository;

    Segments(SegmentRepository repository) {
        this.repository = repository;
    }

    /** Every segment, in the council's order. */
    public List<Segment> all() {
        return repository.all();
    }

    /** The same by their slugs. */
    public Map<String, Segment> bySlug() {
        return all().stream().collect(Collectors.toMap(Segment::slug, Function.identity()));
    }

    /** Sets what the council commissions. */
    @Transactional
    public void define(List<String> names) {
        repository.clear();
        for (int i = 0; i < names.size(); i++) {
            var segment = Segment.named(names.get(i));
            repository.add(segment.slug(), segment.name(), i);
        }
    }
}
