package org.caremarket.platform.imports;

import jakarta.inject.Singleton;
import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.caremarket.platform.tenancy.Scope;

/**
 * The reviews of large files that this process read last, so that looking at one again costs nothing. A few, and none
 * when memory is short: what is missing is read again by a job.
 */
@Singleton
class ReviewMemory {

    private static final int MOST = 4;

    /** Which council's import; never without the council. */
    private record Key(String role, long importId) {}

    private final Map<Key, SoftReference<Review>> reviews = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SoftReference<Review>> eldest) {
            return size() > MOST;
        }
    };

    /** Keeps the review of an import, in place of one of an earlier version. */
    synchronized void keep(Review review) {
        reviews.put(key(review.file().id()), new SoftReference<>(review));
    }

    /** The review of this very version. */
    Optional<Review> find(Import file) {
        return ofAnyVersion(file.id()).filter(review -> review.file().version() == file.version());
    }

    /** The review of the import as it was at some time: its cells are the same. */
    synchronized Optional<Review> ofAnyVersion(long importId) {
        return Optional.ofNullable(reviews.get(key(importId))).map(SoftReference::get);
    }

    synchronized void forget(long importId) {
        reviews.remove(key(importId));
    }

    private static Key key(long importId) {
        return new Key(Scope.current().role(), importId);
    }
}
