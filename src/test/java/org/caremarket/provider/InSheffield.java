package org.caremarket.provider;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.OnPostgres;

/** Sheffield's register, and texts to be put in it. */
abstract class InSheffield implements OnPostgres {

    static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");
    static final AtomicLong IMPORT = new AtomicLong(9_000);

    @Inject
    Providers providers;

    @Inject
    Locations locations;

    @Inject
    RegisterLoading loading;

    @Inject
    CouncilDirectory councils;

    <T> T in(Supplier<T> what) {
        return councils.council("sheffield").orElseThrow().call(what::get);
    }

    static ProviderText provider(String name, String cqcId) {
        return new ProviderText(name, Optional.ofNullable(cqcId), Optional.empty(), Optional.empty());
    }

    static LocationText location(long provider, String name, String cqcId) {
        return new LocationText(provider, name, Optional.ofNullable(cqcId), Optional.empty(), Optional.of("S1 2HH"),
                Set.of(ServiceType.HOME_CARE), Set.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                ContractStatus.NOT_STATED, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
