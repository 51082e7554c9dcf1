package org.caremarket.figure;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.caremarket.geography.Authorities;
import org.caremarket.geography.Authority;
import org.caremarket.geography.AuthorityKind;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;

/** Whom figures can be about: the council whose scope is open, its region, and England. */
@Singleton
public class Areas {

    private static final String ENGLAND = "E92000001";

    private final Authorities authorities;

    Areas(Authorities authorities) {
        this.authorities = authorities;
    }

    /**
     * An area.
     *
     * @param code in official statistics
     * @param name its short name
     */
    public record Area(String code, String name) {}

    /** The council's own code. */
    public String own() {
        return ((CouncilScope) Scope.current()).area();
    }

    /** The council itself, then those that stand beside it for comparison. */
    public List<Area> choices() {
        var own = own();
        var choices = new ArrayList<Area>();
        choices.add(new Area(own, name(own)));
        authorities.find(own).flatMap(Authority::region)
                .flatMap(name -> authorities.all().stream()
                        .filter(area -> area.kind() == AuthorityKind.REGION && area.name().equals(name))
                        .findFirst())
                .ifPresent(region -> choices.add(new Area(region.gssCode(), region.name())));
        choices.add(new Area(ENGLAND, name(ENGLAND)));
        return choices;
    }

    /** The name of an area; its code when nobody knows it. */
    public String name(String code) {
        return authorities.find(code).map(Authority::name).orElse(code);
    }
}
