package org.caremarket.council;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caremarket.council.RegionsFile.Member;
import org.caremarket.council.RegionsFile.Region;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.YamlMap;

/** Reads {@code regions.yml}. What it returns may be used only when no problem was noted. */
final class RegionsFileReader {

    static final String FILE = "regions.yml";
    private static final List<String> KINDS = List.of("region", "city-region", "club");

    private RegionsFileReader() {}

    /** The regions; empty when the file is not YAML at all. */
    static Optional<RegionsFile> read(Path root, FileProblems problems) {
        return YamlMap.read(root.resolve(FILE), FILE, problems).map(yaml -> {
            var slugs = new HashSet<String>();
            var regions = yaml.maps("regions").stream().map(entry -> region(entry, slugs)).toList();
            if (regions.isEmpty()) {
                yaml.problem("regions", "Name at least one region under \"regions\"");
            }
            yaml.noOtherKeys();
            return new RegionsFile(regions);
        });
    }

    private static Region region(YamlMap yaml, Set<String> slugs) {
        var slug = yaml.need("slug");
        var why = slug.isEmpty() ? "" : ReservedSlugs.why(slug);
        if (!why.isEmpty()) {
            yaml.problem("slug", why);
        } else if (!slug.isEmpty() && !slugs.add(slug)) {
            yaml.problem("slug", "The region \"%s\" stands twice".formatted(slug));
        }
        var kind = yaml.need("kind");
        if (!kind.isEmpty() && !KINDS.contains(kind)) {
            yaml.problem("kind", "\"%s\" is not a kind: write %s".formatted(kind, String.join(", ", KINDS.subList(0, KINDS.size() - 1)) + " or " + KINDS.getLast()));
        }
        var region = new Region(slug, yaml.need("name"), kind, members(yaml), People.read(yaml, People.OF_A_REGION));
        yaml.noOtherKeys();
        return region;
    }

    private static List<Member> members(YamlMap yaml) {
        var members = new ArrayList<Member>();
        for (var entry : yaml.maps("members")) {
            var gss = entry.need("gss");
            var name = entry.need("name");
            var otherCodes = CouncilFileReader.otherCodes(entry);
            entry.need("from");
            var from = entry.date("from");
            var to = entry.date("to");
            entry.noOtherKeys();
            var why = gss.isEmpty() ? "" : Gss.why(gss);
            if (!why.isEmpty()) {
                entry.problem("gss", why);
            }
            from.ifPresent(first -> add(members, entry, new Member(gss, otherCodes, name, first, to)));
        }
        if (members.isEmpty()) {
            yaml.problem("members", "Name the region's councils under \"members\"");
        }
        return members;
    }

    private static void add(List<Member> members, YamlMap entry, Member member) {
        Optional<LocalDate> last = member.to();
        if (last.isPresent() && last.get().isBefore(member.from())) {
            entry.problem("to", "%s leaves on %s, before it joins on %s".formatted(member.name(), last.get(), member.from()));
        } else if (members.stream().anyMatch(other -> sameCouncil(other, member) && other.overlaps(member))) {
            entry.problem("from", "%s (%s) is already a member in a part of this time".formatted(member.name(), member.gss()));
        }
        members.add(member);
    }

    private static boolean sameCouncil(Member one, Member other) {
        return other.isKnownAs(one.gss()) || other.otherCodes().stream().anyMatch(one::isKnownAs);
    }
}
