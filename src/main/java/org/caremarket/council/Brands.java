package org.caremarket.council;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.web.Brand;
import org.caremarket.platform.web.BrandDirectory;
import org.caremarket.platform.web.BrandStylesheet;

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

    private static Brand of(Council council) {
        return new Brand(
                council.slug(),
                council.name(),
                council.brandColour(),
                council.brandText(),
                BrandStylesheet.href(council.slug(), council.brandColour(), council.brandText()));
    }
}
