package org.caremarket.provider.rating.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.caremarket.geography.Authorities;
import org.caremarket.geography.Authority;
import org.caremarket.geography.Named;

/** Whether a file's words for a local authority mean the council that imports. */
final class OwnArea {

    private final Authorities authorities;
    private final Optional<Authority> own;
    private final Map<String, Boolean> asked = new HashMap<>();

    /** @param area the council's area by its code */
    OwnArea(Authorities authorities, String area) {
        this.authorities = authorities;
        this.own = authorities.find(area);
    }

    boolean is(String words) {
        return asked.computeIfAbsent(words, this::look);
    }

    private boolean look(String words) {
        return switch (authorities.named(words)) {
            case Named.Found(var found) -> own.filter(found::equals).isPresent();
            case Named.Ambiguous(var several) -> own.filter(several::contains).isPresent();
            case Named.Unknown(var atOtherTimes) -> false;
        };
    }
}
