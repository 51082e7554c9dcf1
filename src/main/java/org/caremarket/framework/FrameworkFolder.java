package org.caremarket.framework;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caremarket.market.Localities;
import org.caremarket.market.Locality;
import org.caremarket.market.Segment;
import org.caremarket.market.Segments;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.YamlMap;
import org.caremarket.platform.web.Forms;

/** Reads the frameworks of a council's folder with the rules of the forms on which people write the same. */
@Singleton
class FrameworkFolder {

    private final Segments segments;
    private final Localities localities;
    private final Forms forms;

    FrameworkFolder(Segments segments, Localities localities, Forms forms) {
        this.segments = segments;
        this.localities = localities;
        this.forms = forms;
    }

    /**
     * The frameworks of the folder, in their order.
     *
     * @throws TenantFileProblems with every problem of the file
     */
    List<FolderFramework> read(Path folder) {
        var problems = new FileProblems();
        var all = new ArrayList<FolderFramework>();
        YamlMap.read(folder.resolve(FrameworksImport.FILE), folder.getFileName() + "/" + FrameworksImport.FILE, problems)
                .ifPresent(yaml -> {
                    yaml.maps("frameworks").forEach(each -> all.add(framework(each)));
                    yaml.noOtherKeys();
                });
        problems.throwIfAny();
        return all;
    }

    private FolderFramework framework(YamlMap yaml) {
        var known = segments.all();
        var form = new FrameworkForm(yaml.need("title"), text(yaml, "purpose"), slugs(yaml), text(yaml, "legal_route"),
                text(yaml, "decided_by"), text(yaml, "decided_on"), text(yaml, "key_decision"), text(yaml, "in_forward_plan"),
                text(yaml, "call_in"), text(yaml, "call_in_ends_on"), text(yaml, "starts_on"), text(yaml, "starts"),
                text(yaml, "initial_years"), text(yaml, "extension_years"), text(yaml, "most_years"), text(yaml, "counts"),
                text(yaml, "spot_most"), text(yaml, "source"), "");
        var framework = checked(yaml, form, check -> form.read(check, null, known)).madeUp(yaml.text("made_up").orElse(null));
        var recommendations = new ArrayList<Recommendation>();
        yaml.texts("recommendations").forEach(each -> recommendations.add(
                new Recommendation(0, 0, recommendations.size() + 1, each.value(), null, 0)));
        var delegations = yaml.maps("delegations").stream().map(this::delegation).toList();
        var lots = yaml.maps("lots").stream().map(this::lot).toList();
        var awards = yaml.maps("awards").stream().map(this::award).toList();
        var rounds = yaml.maps("rounds").stream().map(this::round).toList();
        var months = yaml.maps("months").stream().map(each -> month(each, lots.size())).toList();
        yaml.noOtherKeys();
        return new FolderFramework(framework, recommendations, delegations, lots, awards, rounds, months);
    }

    private Delegation delegation(YamlMap yaml) {
        var form = new DelegationForm(yaml.need("what"), yaml.need("to"), text(yaml, "consulting"), text(yaml, "until"), "");
        yaml.noOtherKeys();
        return checked(yaml, form, check -> form.read(check, 0, null));
    }

    private FolderFramework.FolderLot lot(YamlMap yaml) {
        var place = text(yaml, "locality");
        var form = new LotForm(yaml.need("name"), text(yaml, "tier"), slugs(yaml),
                place.isEmpty() ? "" : Locality.named(place).slug(), text(yaml, "share"), text(yaml, "places"),
                text(yaml, "note"), "");
        var members = yaml.maps("members").stream().map(each -> {
            var member = new FolderFramework.FolderMember(each.need("provider"), each.date("from").orElse(null),
                    each.text("made_up").orElse(null));
            each.noOtherKeys();
            return member;
        }).toList();
        yaml.noOtherKeys();
        return new FolderFramework.FolderLot(checked(yaml, form,
                check -> form.read(check, 0, null, segments.all(), localities.all())), members);
    }

    /** Hours that are planned; contracts name members, which have no ids yet. */
    private Award award(YamlMap yaml) {
        var hours = yaml.need("planned_hours_a_week");
        var check = new Check();
        var read = check.amount("planned_hours_a_week", "Hours a week", hours, 1_000_000);
        check.errors().all().forEach(error -> yaml.problem("planned_hours_a_week", error.message()));
        var note = yaml.text("note").orElse(null);
        yaml.noOtherKeys();
        return new Award(0, 0, Award.Kind.BLOCK, null, null, null, null, true, null, null, read, null, null, null, note, 0);
    }

    private Reopening round(YamlMap yaml) {
        var form = new RoundForm(yaml.need("title"), text(yaml, "announced"), text(yaml, "opens"), text(yaml, "closes"),
                text(yaml, "decides"), "");
        var madeUp = yaml.text("made_up").orElse(null);
        yaml.noOtherKeys();
        return checked(yaml, form, check -> form.read(check, 0, null)).madeUp(madeUp);
    }

    private FolderFramework.FolderMonth month(YamlMap yaml, int lots) {
        var month = MonthForm.month(yaml.need("month"));
        if (month.isEmpty()) {
            yaml.problem("month", "Write year and month, for example 2024-04");
        }
        var amounts = new ArrayList<Optional<BigDecimal>>();
        for (var typed : yaml.texts("amounts")) {
            var check = new Check();
            amounts.add(Optional.ofNullable(check.amount("amounts", "The amount", typed.value(), 10_000_000)));
            check.errors().all().forEach(error -> yaml.problem(typed.line(), error.message()));
        }
        if (amounts.size() != lots + 1) {
            yaml.problem("amounts", "There should be %d amounts: one for each lot, then what was bought outside".formatted(lots
                    + 1));
        }
        var madeUp = yaml.text("made_up").orElse(null);
        yaml.noOtherKeys();
        return new FolderFramework.FolderMonth(month.orElse(YearMonth.of(2000, 1)), amounts, madeUp);
    }

    private <T> T checked(YamlMap yaml, Object form, Function<Check, T> read) {
        var check = new Check(forms, form);
        var typed = read.apply(check);
        check.errors().all().forEach(error -> yaml.problem(yaml.line(), error.field() + ": " + error.message()));
        return typed;
    }

    private List<String> slugs(YamlMap yaml) {
        return yaml.texts("segments").stream().map(each -> Segment.named(each.value()).slug()).toList();
    }

    private static String text(YamlMap yaml, String key) {
        return yaml.text(key).orElse("");
    }
}
