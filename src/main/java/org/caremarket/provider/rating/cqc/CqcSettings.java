package org.caremarket.provider.rating.cqc;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * Where the regulator's public service is. It is asked only when both address and key are given.
 *
 * @param url its address without a slash at the end, for example {@code https://api.service.cqc.org.uk/public/v1}
 * @param key the subscription key that it gave to whoever runs this service
 * @param pause between two requests
 * @param timeout of one request
 * @param tries how often one request is tried
 * @param firstWait before the second try; twice as long before each further one, unless the service says for how long
 */
@ConfigurationProperties("caremarket.cqc")
public record CqcSettings(
        @Nullable String url,
        @Nullable String key,
        @Bindable(defaultValue = "100ms") Duration pause,
        @Bindable(defaultValue = "20s") Duration timeout,
        @Bindable(defaultValue = "5") int tries,
        @Bindable(defaultValue = "1s") Duration firstWait) {

    /** Whether the service may be asked. */
    public boolean on() {
        return url != null && !url.isBlank() && key != null && !key.isBlank();
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "CQC at " + url;
    }
}
