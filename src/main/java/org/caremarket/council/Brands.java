package org.caremarket.council;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.web.Brand;
import org.caremarket.platform.web.BrandDirectory;

/** The look of each council, as the register has it. */
@Singleton
public class Brands implements BrandDirectory {

    private final Councils councils;

    Brands(Councils councils) {
        this.councils = councils;
    }

    @Override
    public Optional<Brand> brand(Scope scope) {
        return scope instanceof CouncilScope council ? councils.find(council.slug()).map(Brands::of) : Optional.empty();
    }

    /** The version in the address changes with the colours, so that browsers may keep the stylesheet for long. */
    private static Brand of(Council council) {
        var version = Integer.toHexString((council.brandColour() + council.brandText()).hashCode());
        return new Brand(
                council.slug(),
                council.name(),
                council.brandColour(),
                council.brandText(),
                "/" + council.slug() + "/brand.css?v=" + version);
    }
}
