package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.DeliveryPlan;
import org.caremarket.delivery.Theme;
import org.caremarket.market.Segment;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Select;

/** The forms of a framework as a whole and of what it decides. */
final class FrameworkScreens {

    private FrameworkScreens() {}

    static FormPage framework(String council, @Nullable Framework before, FrameworkForm form, List<Segment> segments,
            FormErrors errors) {
        var fields = new Fields(errors)
                .line("title", "Title", null, form.title())
                .lines("purpose", "Purpose (optional)", "What is bought through it, and for whom", form.purpose())
                .segments(form.segments(), segments, before == null ? List.of() : before.segments())
                .lines("legalRoute", "Legal route (optional)",
                        "By which procedure providers are taken on, and under which regulations",
                        form.legalRoute())
                .heading("Decision")
                .line("decidedBy", "Who decided? (optional)", "For example, Cabinet", form.decidedBy())
                .narrow("decidedOn", "Date of the decision (optional)", "For example, 27 March 2026", form.decidedOn())
                .yesNo("keyDecision", "Was it a key decision?", form.keyDecision())
                .yesNo("inForwardPlan", "Was it in the forward plan?", form.inForwardPlan())
                .yesNo("callIn", "Is it subject to call-in?", form.callIn())
                .narrow("callInEndsOn", "Last day of call-in (optional)", null, form.callInEndsOn())
                .heading("Term")
                .narrow("startsOn", "First day (optional)", "Leave it out while no day is known", form.startsOn())
                .line("startsWords", "When it starts, in words (optional)", "For example, financial year 2026 to 2027",
                        form.startsWords())
                .narrow("initialYears", "Initial term in years (optional)", "For example, 7 or 1.5", form.initialYears())
                .line("extensionYears", "Extensions in years, in order (optional)", "For example, 2, 1", form.extensionYears())
                .narrow("mostYears", "Not more than how many years in all? (optional)",
                        "Term and extensions together may not be longer. Without a limit of its own it is 10 years", form.mostYears())
                .heading("What is watched each month")
                .one("counted", "What is counted?", null, form.counted(), Arrays.stream(Counted.values())
                        .map(each -> Select.Option.of(each.name(), each.words())).toList())
                .narrow("spotMost", "Most that should be bought outside the framework, per cent (optional)", null,
                        form.spotMost())
                .line("source", "Source (optional)", "The report or document with its date", form.source());
        var path = "/" + council + "/frameworks" + (before == null ? "" : "/" + before.id());
        return FormPage.of(before == null ? "Add a framework" : "Change this framework", before == null ? "Frameworks"
                : before.title(),
                "", path, path, before == null ? "Add the framework" : "Save the framework",
                before == null ? null : form.version(), fields, errors);
    }

    static FormPage extension(String council, Whole whole, int number, ExtensionForm form, FormErrors errors) {
        var fields = new Fields(errors)
                .one("taken", "Is the extension taken?", null, form.taken(), List.of(Select.Option.of("", "Choose"),
                        Select.Option.of("yes", "Yes, the term is extended"), Select.Option.of("no", "No, the term ends")))
                .narrow("decidedOn", "Date of the decision", "For example, 27 March 2026", form.decidedOn());
        var path = "/" + council + Addresses.at(whole.framework().id());
        return FormPage.of("Decide extension " + number, whole.framework().title(),
                "It would extend the term by %s.".formatted(Term.years(whole.term().extensions().get(number - 1))),
                path + "/extensions/" + number, path, "Record the decision", form.version(), fields, errors);
    }

    static FormPage recommendation(String council, Whole whole, @Nullable Recommendation before, RecommendationForm form,
            FormErrors errors) {
        var fields = new Fields(errors)
                .narrow("number", "Number", null, form.number())
                .lines("words", "What was recommended", null, form.words());
        return part(council, whole, before, "recommendation", "recommendations", form.version(), fields, errors);
    }

    static FormPage delegation(String council, Whole whole, @Nullable Delegation before, DelegationForm form, FormErrors errors) {
        var fields = new Fields(errors)
                .lines("what", "What is delegated", null, form.what())
                .line("whom", "To whom", "The post, not the person", form.whom())
                .line("consulting", "In consultation with whom (optional)", null, form.consulting())
                .line("untilWords", "Until when (optional)", "For example, throughout the framework", form.untilWords());
        return part(council, whole, before, "delegation", "delegations", form.version(), fields, errors);
    }

    static FormPage action(String council, Whole whole, Recommendation it, ActionChoiceForm form, List<DeliveryPlan> plans,
            Map<Long, List<Theme>> themes, List<Action> actions, FormErrors errors) {
        var existing = Stream.concat(Stream.of(Select.Option.of("", "None: make a new action")), actions.stream()
                .map(each -> Select.Option.of("" + each.id(),
                        "%s %s (%s)".formatted(each.ref(), shortened(each.title()), each.plan())))).toList();
        var places = Stream.concat(Stream.of(Select.Option.of("", "None: choose an action that exists")), plans.stream()
                .flatMap(plan -> themes.get(plan.id()).stream().map(theme -> Select.Option.of(plan.id() + "-" + theme.id(),
                        "%s: %s".formatted(plan.title(), theme.title()))))).toList();
        var fields = new Fields(errors)
                .one("action", "An action that exists", null, form.action(), existing)
                .heading("Or a new action")
                .one("theme", "In which plan and theme?", null, form.theme(), places)
                .line("title", "What is it called?", null, form.title())
                .line("owner", "Who owns it? (optional)", null, form.owner())
                .line("byWhen", "By when? (optional)", "For example, Summer 2027 or 31 March 2027", form.byWhen());
        var path = "/" + council + Addresses.at(whole.framework().id());
        return FormPage.of("Action for recommendation " + it.number(), whole.framework().title(), it.words(),
                path + "/recommendations/" + it.id() + "/action", path + "#decision", "Save the action", form.version(),
                fields, errors);
    }

    /** The page of a part whose address is that of its kind. */
    static FormPage part(String council, Whole whole, @Nullable FrameworkPart before, String noun, String nouns,
            @Nullable String version, Fields fields, FormErrors errors) {
        var path = "/" + council + Addresses.at(whole.framework().id());
        var article = "aeio".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ";
        return FormPage.of(before == null ? "Add " + article + noun : "Change this " + noun, whole.framework().title(), "",
                path + "/" + nouns + (before == null ? "" : "/" + before.id()), path,
                (before == null ? "Add the " : "Save the ") + noun, before == null ? null : version, fields, errors);
    }

    private static String shortened(String title) {
        return title.length() <= 80 ? title : title.substring(0, 79) + "…";
    }
}
