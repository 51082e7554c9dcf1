package org.caremarket.platform.web;

import org.caremarket.platform.tenancy.Scope;

/** Where a signed-in person finds their account and signs out. */
public interface AccountLinks {

    /** The address of the person's own account page. */
    String account(Scope scope);

    /** The address that ends the session when a form is posted to it. */
    String signOut(Scope scope);
}
