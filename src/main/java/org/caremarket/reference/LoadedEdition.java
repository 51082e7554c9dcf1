package org.caremarket.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An edition of a publication whose figures are in the database.
 *
 * @param rows figures that the edition has
 * @param kept figures of the edition that are shown; fewer when another source's take the place of some
 * @param shipped read from a file that ships with the service
 * @param digest of the file and of how it was read
 */
public record LoadedEdition(
        String source,
        String edition,
        String title,
        String publisher,
        String licence,
        Optional<LocalDate> published,
        int rows,
        int kept,
        boolean shipped,
        String digest,
        Instant loadedAt) {}
