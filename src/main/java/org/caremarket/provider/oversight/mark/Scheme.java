package org.caremarket.provider.oversight.mark;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * A mark that the council gives, or a list on which it recognises providers.
 *
 * @param meaning what everybody reads of it
 * @param months how long an award is valid unless its decision says otherwise
 * @param madeUp what in it is made up for demonstration; null when nothing is
 * @param version counts the changes of the scheme and of its criteria
 */
@Introspected
public record Scheme(long id, String name, String meaning, int months, @Nullable String madeUp, int version) {

    /** The most characters of each. */
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_MEANING = 2000;
}
