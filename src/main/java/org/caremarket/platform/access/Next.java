package org.caremarket.platform.access;

import io.micronaut.core.annotation.Nullable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.web.Pages;

/** Where somebody goes after signing in: only ever a page of the same council or region. */
final class Next {

    /** What no address of ours holds: two slashes, dot segments, parameters, and the same behind an encoding. */
    private static final Pattern STRANGE =
            Pattern.compile("//|/\\.|[;\\\\]|%(2e|2f|5c|3b|25|[01])", Pattern.CASE_INSENSITIVE);

    private Next() {}

    /** The wanted path if it is one of ours, else the start page. */
    static URI of(@Nullable String wanted, Scope scope) {
        var root = Pages.root(scope);
        return URI.create(wanted != null && ours(wanted, root) ? wanted : root);
    }

    private static boolean ours(String wanted, String root) {
        if (!wanted.equals(root) && !wanted.startsWith(root + "/") && !wanted.startsWith(root + "?")) {
            return false;
        }
        var path = wanted.split("\\?", 2)[0];
        if (STRANGE.matcher(path).find() || path.equals(root + "/sign-out")) {
            return false;
        }
        try {
            var uri = new URI(wanted);
            return !uri.isAbsolute() && uri.getRawAuthority() == null && uri.normalize().getPath().startsWith(root);
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
