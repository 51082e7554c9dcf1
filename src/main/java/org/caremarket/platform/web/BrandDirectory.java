package org.caremarket.platform.web;

import java.util.Optional;
import org.caremarket.platform.tenancy.Scope;

/** Finds the look of a council. Asked for every page, so it answers from memory. */
public interface BrandDirectory {

    /** The brand of the scope; empty where the product's neutral look is right. */
    Optional<Brand> brand(Scope scope);
}
