package org.caremarket.platform.access;

import jakarta.inject.Singleton;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.web.AccountLinks;
import org.caremarket.platform.web.Pages;

/** Tells the layout where this package's pages are. */
@Singleton
class ScopeAccountLinks implements AccountLinks {

    @Override
    public String account(Scope scope) {
        return Pages.root(scope) + "/account";
    }

    @Override
    public String signOut(Scope scope) {
        return Pages.root(scope) + "/sign-out";
    }
}
