package org.caremarket.platform.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** How often somebody tried in vain with one email address, or from one network address. */
@MappedEntity("sign_in_try")
record SignInTry(@Id String key, int tries, Instant lastAt, Instant nextTryAt) {}
