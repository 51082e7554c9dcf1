package org.caremarket.provider;

import java.util.Optional;

/**
 * An organisation that provides care.
 *
 * @param cqcId the regulator's number, for example {@code 1-101641521}; empty when none is known
 * @param brand the brand that it belongs to, in the regulator's words
 * @param madeUp what in it is made up for demonstration
 */
public record Provider(long id, String name, Optional<String> cqcId, Optional<String> brand, Optional<String> madeUp, int version) {

    /** What is kept of it. */
    public ProviderText text() {
        return new ProviderText(name, cqcId, brand, madeUp);
    }
}
