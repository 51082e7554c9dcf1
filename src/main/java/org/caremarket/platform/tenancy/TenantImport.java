package org.caremarket.platform.tenancy;

import io.micronaut.core.order.Ordered;
import java.nio.file.Path;

/**
 * Reads one feature's part of a council's folder into that council's schema. Each feature that keeps such files has
 * one; provisioning calls them in order, in the council's scope. Importing again what is already there changes
 * nothing, so that an interrupted import can simply be run again.
 */
public interface TenantImport extends Ordered {

    /** What is imported, for the progress line: {@code delivery plan}. */
    String what();

    /**
     * Imports what it finds in the folder; a folder without such files is no error.
     *
     * @return what happened, for the progress line: {@code 25 actions}
     */
    String importFrom(Path folder);
}
