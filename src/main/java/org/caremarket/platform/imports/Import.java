package org.caremarket.platform.imports;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A file that somebody uploaded to import it, and what became of it.
 *
 * @param kind the name of its {@link ImportKind}
 * @param fileName as the person knows it
 * @param size of the file, in bytes
 * @param accepted how many things it wrote; null while nothing was written
 * @param leftOut how many rows became nothing; null while nothing was written
 * @param outcome where what it wrote is seen, below the council's address; null while nothing was written
 * @param decidedBy who imported, undid or discarded it last; null while it is to be reviewed
 * @param inBackground whether the file is so large that jobs read and write it
 * @param version counts the changes: whoever decides says which version they saw
 */
@MappedEntity("import")
public record Import(
        @Id long id,
        String kind,
        String fileName,
        int size,
        String uploadedBy,
        Instant uploadedAt,
        ImportState state,
        @Nullable Integer accepted,
        @Nullable Integer leftOut,
        @Nullable String outcome,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        boolean inBackground,
        int version) {}
