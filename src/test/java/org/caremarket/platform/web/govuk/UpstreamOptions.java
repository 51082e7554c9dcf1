package org.caremarket.platform.web.govuk;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.templates.StaticTemplates;

/** Renders our tags from the options of upstream fixtures. */
final class UpstreamOptions {

    private static final Attributes NONE = Attributes.NONE;
    private static final StaticTemplates TAGS = new StaticTemplates();

    /** One renderer a component. */
    static final Map<String, Function<Options, JteModel>> COMPONENTS = Stream.of(
                    entry("back-link", o -> TAGS.govukBackLink(new BackLink(or(o.words(), "Back"), o.text("href", "#"), css(o), NONE))),
                    entry("breadcrumbs", o -> TAGS.govukBreadcrumbs(Breadcrumbs.of(
                                    o.list("items", i -> new Breadcrumbs.Item(i.words(), i.text("href"))))
                            .collapseOnMobile(o.flag("collapseOnMobile")).classes(css(o)))),
                    entry("button", UpstreamOptions::button),
                    entry("character-count", UpstreamOptions::characterCount),
                    entry("checkboxes", UpstreamOptions::checkboxes),
                    entry("date-input", UpstreamOptions::dateInput),
                    entry("details", o -> TAGS.govukDetails(new Details(o.words("summaryText", "summaryHtml"), o.words(),
                            o.flag("open"), o.text("id"), css(o), NONE))),
                    entry("error-message", o -> TAGS.govukErrorMessage(ErrorMessage.of(o.words()).id(o.text("id"))
                            .hiddenText("false".equals(o.text("visuallyHiddenText")) ? "" : o.text("visuallyHiddenText", "Error"))
                            .classes(css(o)))),
                    entry("error-summary", o -> TAGS.govukErrorSummary(ErrorSummary.empty()
                            .title(o.words("titleText", "titleHtml"))
                            .description(o.words("descriptionText", "descriptionHtml"))
                            .items(o.list("errorList", i -> new ErrorSummary.Item(i.words(), i.text("href"))))
                            .classes(css(o)))),
                    entry("fieldset", o -> TAGS.govukFieldset(fieldset(o), null)),
                    entry("footer", UpstreamOptions::footer),
                    entry("generic-header", o -> TAGS.govukGenericHeader(GenericHeader.of(o.words("logoText", "logoHtml"))
                            .containerClasses(o.text("containerClasses", "govuk-width-container")).classes(css(o)), null)),
                    entry("hint", o -> TAGS.govukHint(hint(o), o.text("id"), null)),
                    entry("input", UpstreamOptions::input),
                    entry("inset-text", o -> TAGS.govukInsetText(InsetText.of(o.words()).id(o.text("id")).classes(css(o)))),
                    entry("label", o -> TAGS.govukLabel(label(o), o.text("for"))),
                    entry("notification-banner", o -> TAGS.govukNotificationBanner(new NotificationBanner(o.text("text"),
                            o.has("html") ? o.words() : null, "success".equals(o.text("type")), null,
                            "govuk-notification-banner-title", 2, null, null, css(o), NONE))),
                    entry("pagination", UpstreamOptions::pagination),
                    entry("password-input", o -> TAGS.govukPasswordInput(PasswordInput.named(o.text("name"))
                            .id(o.text("id", o.text("name"))).group(group(o)).classes(css(o)))),
                    entry("radios", UpstreamOptions::radios),
                    entry("select", UpstreamOptions::select),
                    entry("service-navigation", UpstreamOptions::serviceNavigation),
                    entry("skip-link", o -> TAGS.govukSkipLink(
                            new SkipLink(o.words(), o.text("href", "#content"), css(o), NONE))),
                    entry("summary-list", UpstreamOptions::summaryList),
                    entry("table", UpstreamOptions::table),
                    entry("tag", o -> TAGS.govukTag(Tag.of(o.words()).classes(css(o)))),
                    entry("textarea", o -> TAGS.govukTextarea(textarea(o), null)),
                    entry("warning-text", o -> TAGS.govukWarningText(
                            WarningText.of(o.words()).iconText(o.text("iconFallbackText", "Warning")).classes(css(o)))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private UpstreamOptions() {}

    private static JteModel button(Options o) {
        return TAGS.govukButton(new Button(o.words(), o.text("href"), "submit", o.text("name"), o.text("value"),
                o.flag("disabled"), null, o.flag("isStartButton"), o.text("id"), css(o), NONE));
    }

    private static JteModel input(Options o) {
        Content before = o.in("prefix", Options::words);
        Content after = o.in("suffix", Options::words);
        return TAGS.govukInput(Input.named(o.text("name")).id(o.text("id", o.text("name"))).group(group(o))
                .value(o.text("value")).prefix(before).suffix(after)
                .classes(css(o)));
    }

    private static Textarea textarea(Options o) {
        return Textarea.named(o.text("name")).id(o.text("id", o.text("name"))).group(group(o)).value(o.text("value"))
                .rows(o.has("rows") ? o.number("rows") : 5).classes(css(o));
    }

    private static JteModel characterCount(Options o) {
        return TAGS.govukCharacterCount(new CharacterCount(textarea(o), o.number("maxlength"), o.number("maxwords"),
                o.number("threshold"), o.text("countType")));
    }

    private static JteModel select(Options o) {
        return TAGS.govukSelect(Select.named(o.text("name")).id(o.text("id", o.text("name"))).group(group(o))
                .value(o.text("value")).classes(css(o))
                .options(o.list("items", i -> new Select.Option(
                        i.text("text"), i.text("value"), i.decided("selected"), i.flag("disabled")))));
    }

    private static JteModel radios(Options o) {
        return TAGS.govukRadios(Radios.named(o.text("name")).idPrefix(o.text("idPrefix", o.text("name")))
                .group(group(o)).value(o.text("value")).choices(o.list("items", UpstreamOptions::choice))
                .classes(css(o)));
    }

    private static JteModel checkboxes(Options o) {
        var values = o.has("values")
                ? ((List<?>) o.get("values")).stream().map(Object::toString).collect(Collectors.toSet())
                : Set.<String>of();
        return TAGS.govukCheckboxes(Checkboxes.named(o.text("name")).idPrefix(o.text("idPrefix", o.text("name")))
                .group(group(o)).values(values).choices(o.list("items", UpstreamOptions::choice)).classes(css(o)));
    }

    private static Choice choice(Options o) {
        return new Choice(o.words(), o.text("value", ""), o.text("id"), o.text("name"), o.decided("checked"),
                o.flag("disabled"), o.in("hint", UpstreamOptions::hint), o.in("conditional", Options::words),
                o.text("divider"), o.text("behaviour"), NONE);
    }

    /** Upstream works out names, widths and values of the parts; ours are given them. */
    private static JteModel dateInput(Options o) {
        var prefix = o.has("namePrefix") ? o.text("namePrefix") + "-" : "";
        var values = o.in("values");
        var year = o.in("year", y -> y.text("name", "year"));
        Function<Options, DateInput.Part> part = p -> {
            var name = p.text("name");
            var value = p.has("value") ? p.text("value") : values == null ? null : values.text(prefix + name);
            return new DateInput.Part(name, prefix + name, p.text("label", capital(name)), value,
                    name.equals("year") || name.equals(year) ? 4 : 2, p.decided("error"), css(p));
        };
        var parts = o.has("items")
                ? o.list("items", part)
                : Stream.of("day", "month", "year").filter(key -> !Boolean.FALSE.equals(o.get(key))).map(key -> {
                    var given = o.in(key);
                    return given == null ? part.apply(Options.of(Map.of("name", key))) : part.apply(named(given, key));
                }).toList();
        return TAGS.govukDateInput(new DateInput(o.text("id"), o.text("id"), group(o), parts, css(o), NONE));
    }

    private static Options named(Options given, String name) {
        var values = new HashMap<Object, Object>(given.values());
        values.putIfAbsent("name", name);
        return new Options(values, given.path(), given.read());
    }

    private static JteModel summaryList(Options o) {
        Function<Options, SummaryList.Action> action = a ->
                new SummaryList.Action(a.text("text"), a.text("href"), a.text("visuallyHiddenText"), css(a));
        var card = o.in("card", c -> new SummaryList.Card(c.in("title", Options::words), 2, actions(c, action), css(c)));
        return TAGS.govukSummaryList(SummaryList.empty().card(card).classes(css(o))
                .rows(o.list("rows", r -> new SummaryList.Row(r.in("key", Options::words),
                        r.in("value", Options::words), actions(r, action), css(r)))));
    }

    private static List<SummaryList.Action> actions(Options o, Function<Options, SummaryList.Action> action) {
        var actions = o.in("actions");
        return actions == null ? List.of() : actions.list("items", action);
    }

    private static JteModel table(Options o) {
        var rows = ((List<?>) o.get("rows")).stream()
                .map(row -> ((List<?>) row).stream().map(cell -> o.entry("rows[]", cell))
                        .map(c -> Table.Cell.of(c.words()).format(c.text("format")).classes(css(c))).toList())
                .toList();
        return TAGS.govukTable(Table.plain().caption(o.text("caption")).captionClasses(o.text("captionClasses", ""))
                .head(o.list("head", h -> new Table.Header(h.text("text"), h.text("format"), css(h))))
                .rows(rows).firstCellIsHeader(o.flag("firstCellIsHeader")).classes(css(o)));
    }

    private static JteModel pagination(Options o) {
        Function<Options, Pagination.Step> step = s ->
                new Pagination.Step(s.text("href"), s.text("text"), s.text("labelText"));
        return TAGS.govukPagination(Pagination.empty().previous(o.in("previous", step)).next(o.in("next", step))
                .classes(css(o)).items(o.list("items", i -> new Pagination.Item(
                        i.text("number"), i.text("href"), i.flag("current"), i.flag("ellipsis")))));
    }

    private static JteModel serviceNavigation(Options o) {
        var slots = o.in("slots");
        var slot = slots == null ? null : slots.in("end");
        var end = slots != null && slot == null ? slots.words("", "end") : slot == null ? null : slot.words();
        return TAGS.govukServiceNavigation(ServiceNavigation.empty()
                .serviceName(o.text("serviceName")).serviceUrl(o.text("serviceUrl"))
                .items(o.list("navigation", i -> new ServiceNavigation.Item(
                        i.words(), i.text("href"), i.flag("active"), i.flag("current"))))
                .collapse(o.decided("collapseNavigationOnMobile"))
                .end(end)
                .endInline(slot != null && "inline".equals(slot.text("align")))
                .classes(css(o)));
    }

    private static JteModel footer(Options o) {
        Function<Options, Footer.Link> link = l -> new Footer.Link(l.text("text"), l.text("href"));
        var meta = o.in("meta");
        return TAGS.govukFooter(new Footer(
                o.list("navigation", n -> new Footer.Column(
                        n.text("title"), n.text("width", "full"), n.number("columns"), n.list("items", link))),
                meta == null ? List.of() : meta.list("items", link),
                meta == null ? null : meta.words(),
                meta != null,
                o.in("contentLicence", Options::words),
                o.in("copyright", Options::words),
                css(o),
                NONE));
    }

    private static Group group(Options o) {
        var around = o.in("formGroup");
        return new Group(o.in("label", UpstreamOptions::label), o.in("fieldset", UpstreamOptions::fieldset),
                o.in("hint", UpstreamOptions::hint), o.in("errorMessage", e -> e.text("text")),
                around == null ? "" : css(around), NONE);
    }

    private static Label label(Options o) {
        return new Label(o.words(), css(o), o.flag("isPageHeading"), NONE);
    }

    private static Hint hint(Options o) {
        return Hint.of(o.words()).classes(css(o));
    }

    private static Fieldset fieldset(Options o) {
        var legend = o.in("legend", l -> new Legend(l.words(), css(l), l.flag("isPageHeading")));
        return Fieldset.of(legend).classes(css(o));
    }

    private static String css(Options o) {
        return o.text("classes", "");
    }

    private static Content or(Content words, String otherwise) {
        return words == null ? Text.of(otherwise) : words;
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase() + name.substring(1);
    }

    private static Map.Entry<String, Function<Options, JteModel>> entry(
            String name, Function<Options, JteModel> render) {
        return Map.entry(name, render);
    }
}
