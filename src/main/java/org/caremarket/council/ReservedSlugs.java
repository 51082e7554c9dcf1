package org.caremarket.council;

import java.util.Set;
import java.util.regex.Pattern;

/** Words that stand first in an address: which of them a council or region may take as its own. */
public final class ReservedSlugs {

    /** First words of addresses that belong to the service or to the web's own conventions. */
    public static final Set<String> WORDS = Set.of(
            "about", "accessibility", "account", "accounts", "admin", "api", "apple-touch-icon", "assets", "beans", "brand",
            "callback", "commons", "contact", "cookies", "council", "councils", "csrf", "docs", "endpoints", "env", "error",
            "errors", "favicon", "feedback", "health", "help", "home", "info", "invitation", "invitations", "liveness",
            "login", "logout", "loggers", "metrics", "new", "openapi", "ops", "operator", "privacy", "prometheus", "provider",
            "providers", "public", "published", "readiness", "refresh", "region", "regions", "robots", "routes", "search",
            "security", "session", "sessions", "sign-in", "sign-out", "sitemap", "static", "status", "stop", "swagger",
            "swagger-ui", "system", "template", "tenants", "terms", "well-known");

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,40}");

    private ReservedSlugs() {}

    /** Why a word cannot be a slug, in plain words; the empty text when it can. */
    public static String why(String slug) {
        if (!SHAPE.matcher(slug).matches()) {
            return "\"%s\" cannot be a slug: begin with a small letter, then small letters, digits and hyphens, 2 to 41 in all"
                    .formatted(slug);
        }
        if (WORDS.contains(slug)) {
            return "\"%s\" cannot be a slug: the service uses the word in its own addresses".formatted(slug);
        }
        return "";
    }
}
