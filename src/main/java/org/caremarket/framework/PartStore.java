package org.caremarket.framework;

import java.util.Optional;

/** Where parts of one kind are kept. A part is written as one line of JSON, whose fields are those of its record. */
interface PartStore<T extends FrameworkPart> {

    Optional<T> find(long framework, long which);

    /** Adds a part and returns its id. */
    long add(String line);

    /** Writes the next version of a part. */
    void change(String line);
}
