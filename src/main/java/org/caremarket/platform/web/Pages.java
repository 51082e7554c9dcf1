package org.caremarket.platform.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.tenancy.CommonsScope;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.RegionScope;
import org.caremarket.platform.tenancy.Scope;

/** Makes the {@link Page} around an answer from its request: whose look, whose navigation, who is signed in. */
@Singleton
public class Pages {

    private final List<NavigationEntry> entries;
    private final @Nullable BrandDirectory brands;
    private final @Nullable CsrfTokens tokens;
    private final @Nullable AccountLinks links;

    Pages(
            List<NavigationEntry> entries,
            @Nullable BrandDirectory brands,
            @Nullable CsrfTokens tokens,
            @Nullable AccountLinks links) {
        this.entries = entries.stream().sorted(Comparator.comparingInt(NavigationEntry::order)).toList();
        this.brands = brands;
        this.tokens = tokens;
        this.links = links;
    }

    /**
     * The page for a request. Where the address is a secret the page knows nobody, so that it is the same whoever has the
     * address, and neither reads nor sets a cookie.
     *
     * @param title what the page is called, in the user's words
     */
    public Page of(HttpRequest<?> request, String title) {
        var scope = Scope.find().orElseGet(CommonsScope::new);
        var brand = brands == null ? null : brands.brand(scope).orElse(null);
        if (SecretAddress.Routes.match(request)) {
            return new Page(title, brand, place(scope, brand), "/", List.of(), null, "", false, null, List.of(), List.of(),
                    List.of());
        }
        var root = root(scope);
        var actor = actor(request);
        return new Page(
                title,
                brand,
                place(scope, brand),
                root.isEmpty() ? "/" : root,
                actor.map(someone -> navigation(request.getPath(), root, someone)).orElse(List.of()),
                actor.map(someone -> person(scope, root, someone)).orElse(null),
                tokens == null ? "" : tokens.tokenFor(request),
                false,
                // It tells what a form did before this page; the answer to another form has its own to tell.
                isRead(request) ? Flash.read(request).orElse(null) : null,
                List.of(),
                List.of(),
                List.of());
    }

    private static @Nullable String place(Scope scope, @Nullable Brand brand) {
        if (brand != null) {
            return brand.name();
        }
        return scope instanceof RegionScope region ? region.name() : null;
    }

    private static boolean isRead(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
    }

    /** Who is signed in, if anybody. */
    public static Optional<Actor> actor(HttpRequest<?> request) {
        return request.getAttribute(RequestAttributes.ACTOR, Actor.class);
    }

    /** Where the scope's addresses begin: {@code /sefton}; empty for what belongs to no council. */
    public static String root(Scope scope) {
        return switch (scope) {
            case CouncilScope council -> "/" + council.slug();
            case RegionScope region -> "/regions/" + region.slug();
            case CommonsScope commons -> "";
        };
    }

    private List<Page.NavLink> navigation(String path, String root, Actor actor) {
        return entries.stream()
                .filter(entry -> entry.visibleTo(actor.role()))
                .map(entry -> new Page.NavLink(entry.text(), root + entry.path(), isAt(path, root, entry)))
                .toList();
    }

    /** The council's home is only itself; every other entry also stands for the pages below it. */
    private static boolean isAt(String path, String root, NavigationEntry entry) {
        return entry.places().stream()
                .anyMatch(place -> path.equals(root + place) || !place.isEmpty() && path.startsWith(root + place + "/"));
    }

    private Page.Person person(Scope scope, String root, Actor actor) {
        return links == null
                ? new Page.Person(actor.name(), root + "/account", root + "/sign-out")
                : new Page.Person(actor.name(), links.account(scope), links.signOut(scope));
    }
}
