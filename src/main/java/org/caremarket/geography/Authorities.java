package org.caremarket.geography;

import io.micronaut.context.annotation.Context;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Every English council with adult social care duties since April 2015, the nine regions and England. Read once, from
 * files that ship with the service; a mistake in them keeps the service from starting.
 */
@Context
public final class Authorities {

    private static final String SHIPPED = "/reference";
    private static final Comparator<Authority> BY_NAME =
            Comparator.comparing(Authority::name).thenComparing(Authority::gssCode);

    private final Map<String, Authority> byCode;
    private final Map<String, TreeSet<String>> codesByName;
    private final List<Authority> all;

    Authorities() {
        this(SHIPPED);
    }

    /** @throws org.caremarket.platform.file.TenantFileProblems with every problem of the folder's files */
    Authorities(String folder) {
        var tables = AuthoritiesReader.read(folder);
        byCode = tables.byCode();
        codesByName = tables.codesByName();
        all = byCode.values().stream().sorted(BY_NAME).toList();
    }

    /** Those of the files that ship with the service. */
    public static Authorities shipped() {
        return new Authorities();
    }

    /** The council, region or country with this code, in official statistics of today or of other editions. */
    public Optional<Authority> find(String gss) {
        var code = gss.strip().toUpperCase(Locale.ROOT);
        return Optional.ofNullable(byCode.get(code)).or(() -> codesByName
                .getOrDefault(PlainName.of(code), new TreeSet<>()).stream()
                .filter(found -> PlainName.of(code).matches("e\\d{8}"))
                .findFirst()
                .map(byCode::get));
    }

    /**
     * Whom somebody means by a name as people write it, or by a code, on a day. Case, accents, punctuation and words
     * such as "council" do not count. A code is one area's at any time, so the day does not count for codes.
     */
    public Named named(String text, LocalDate day) {
        var byCode = find(text);
        if (byCode.isPresent()) {
            return new Named.Found(byCode.get());
        }
        var known = known(text);
        var then = known.stream().filter(authority -> authority.isThereOn(day)).toList();
        return then.isEmpty() ? new Named.Unknown(known) : foundOrAmbiguous(then);
    }

    /** The same when no day is known: a name that went from one council to another is ambiguous. */
    public Named named(String text) {
        var byCode = find(text);
        if (byCode.isPresent()) {
            return new Named.Found(byCode.get());
        }
        var known = known(text);
        return known.isEmpty() ? new Named.Unknown(List.of()) : foundOrAmbiguous(known);
    }

    /** The councils that are there on a day, by name. */
    public List<Authority> onDay(LocalDate day) {
        return councils(council -> council.isThereOn(day));
    }

    /** The councils of a region of England on a day, by name; none when there is no such region. */
    public List<Authority> inRegion(String name, LocalDate day) {
        var plain = PlainName.of(name);
        return councils(council -> council.isThereOn(day) && council.region().map(PlainName::of).filter(plain::equals).isPresent());
    }

    /** Every council, region and country of any time since April 2015, by name. */
    public List<Authority> all() {
        return all;
    }

    private List<Authority> councils(Predicate<Authority> wanted) {
        return all.stream().filter(Authority::isCouncil).filter(wanted).toList();
    }

    private List<Authority> known(String text) {
        var plain = PlainName.of(text);
        var codes = codesByName.get(plain);
        if (codes == null) {
            codes = codesByName.getOrDefault(PlainName.withoutKind(plain), new TreeSet<>());
        }
        return codes.stream().map(byCode::get).sorted(Comparator.comparing(Authority::firstDay)).toList();
    }

    private static Named foundOrAmbiguous(List<Authority> some) {
        return some.size() == 1 ? new Named.Found(some.getFirst()) : new Named.Ambiguous(some);
    }
}
