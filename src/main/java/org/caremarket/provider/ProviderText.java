package org.caremarket.provider;

import java.util.Optional;

/** What is to be kept of a provider. Its parts are as in {@link Provider}. */
public record ProviderText(String name, Optional<String> cqcId, Optional<String> brand, Optional<String> madeUp) {}
