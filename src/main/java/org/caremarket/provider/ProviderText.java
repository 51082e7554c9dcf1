package org.caremarket.provider;

import java.util.List;
import java.util.Optional;
import org.caremarket.platform.web.Difference.Part;

/** What is to be kept of a provider. Its parts are as in {@link Provider}. */
public record ProviderText(String name, Optional<String> cqcId, Optional<String> brand, Optional<String> madeUp) {

    /** The same in words, part by part. */
    List<Part> parts() {
        return List.of(Part.of("Name", name), Part.of("CQC number", cqcId.orElse("")), Part.of("Brand", brand.orElse("")));
    }
}
