package org.caremarket.platform.tenancy;

/** What belongs to no council: the register of councils and regions. */
public record CommonsScope() implements Scope {

    /** The login role that reads the register. */
    public static final String ROLE = "caremarket_register";

    @Override
    public String role() {
        return ROLE;
    }
}
