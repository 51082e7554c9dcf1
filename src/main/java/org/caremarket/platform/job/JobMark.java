package org.caremarket.platform.job;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A council that may have jobs to take up.
 *
 * @param council its number in the register
 * @param markedAt by the database's clock
 */
@MappedEntity("job_mark")
record JobMark(@Id int council, Instant markedAt) {}
