package org.caremarket.platform.web;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the layout needs around a page's own content. {@link Pages} makes it from the request; the withers add what
 * only the page knows.
 *
 * @param title the page's title, without the name of the service
 * @param brand the council's look; null for the product's neutral look
 * @param place whose page it is, the council's or the region's name; null for pages of the product itself
 * @param home where the header's name leads
 * @param navigation entries of the service navigation, in order
 * @param person who is signed in; null when nobody is
 * @param csrfToken token for the forms on the page; empty when there is none
 * @param failed whether the page shows form errors: the title then says so first, for screen readers
 * @param flash a message about what was just done; null when there is none
 * @param breadcrumbs the way to this page; the last may have no address
 * @param styles addresses of further stylesheets of our own
 * @param scripts addresses of further script modules of our own
 */
public record Page(
        String title,
        @Nullable Brand brand,
        @Nullable String place,
        String home,
        List<NavLink> navigation,
        @Nullable Person person,
        String csrfToken,
        boolean failed,
        @Nullable String flash,
        List<NavLink> breadcrumbs,
        List<String> styles,
        List<String> scripts) {

    /** The name of the service, in the header and at the end of each title. */
    public static final String SERVICE = "Care market planning";

    /** A link in the navigation or the breadcrumbs. */
    public record NavLink(String text, @Nullable String href, boolean current) {

        /** A link that leads somewhere else. */
        public static NavLink to(String text, String href) {
            return new NavLink(text, href, false);
        }

        /** The page that is open, as the last breadcrumb. */
        public static NavLink here(String text) {
            return new NavLink(text, null, true);
        }
    }

    /** The signed-in person, as the header shows them. */
    public record Person(String name, String account, String signOut) {}

    public Page {
        navigation = List.copyOf(navigation);
        breadcrumbs = List.copyOf(breadcrumbs);
        styles = List.copyOf(styles);
        scripts = List.copyOf(scripts);
    }

    /** A page of the product itself, for nobody in particular. */
    public static Page neutral(String title) {
        return new Page(title, null, null, "/", List.of(), null, "", false, null, List.of(), List.of(), List.of());
    }

    /** The text of the {@code title} element. */
    public String headTitle() {
        var whose = place == null || place.equals(title) ? "" : place + " – ";
        return (failed ? "Error: " : "") + title + " – " + whose + SERVICE;
    }

    /** The page as it answers a form with these errors: a message of success beside them would confuse. */
    public Page with(FormErrors errors) {
        return new Page(title, brand, place, home, navigation, person, csrfToken, !errors.isEmpty(),
                errors.isEmpty() ? flash : null, breadcrumbs, styles, scripts);
    }

    /** With a message about what was just done. */
    public Page flash(@Nullable String message) {
        return new Page(title, brand, place, home, navigation, person, csrfToken, failed, message, breadcrumbs, styles,
                scripts);
    }

    /** With the way to this page, from the outermost inwards. */
    public Page under(NavLink... way) {
        return new Page(title, brand, place, home, navigation, person, csrfToken, failed, flash, List.of(way), styles,
                scripts);
    }

    /** With a further stylesheet of our own; the policy allows none from elsewhere. */
    public Page style(String href) {
        return new Page(title, brand, place, home, navigation, person, csrfToken, failed, flash, breadcrumbs,
                append(styles, href), scripts);
    }

    /** With a further script module of our own. The page has to work without it. */
    public Page script(String href) {
        return new Page(title, brand, place, home, navigation, person, csrfToken, failed, flash, breadcrumbs, styles,
                append(scripts, href));
    }

    private static List<String> append(List<String> list, String item) {
        return Stream.concat(list.stream(), Stream.of(item)).toList();
    }
}
