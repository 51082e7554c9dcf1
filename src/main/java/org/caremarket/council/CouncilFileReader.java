package org.caremarket.council;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caremarket.delivery.Lifecycle;
import org.caremarket.delivery.Rag;
import org.caremarket.delivery.Status;
import org.caremarket.delivery.StatusWord;
import org.caremarket.market.Locality;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.YamlMap;
import org.caremarket.platform.web.Contrast;

/** Reads one {@code council.yml}. What it returns may be used only when no problem was noted. */
final class CouncilFileReader {

    private static final Map<String, String> TEXT_COLOURS = Map.of("white", "#ffffff", "black", "#000000");
    private static final Map<String, Lifecycle> LIFECYCLES = Map.of(
            "not started", Lifecycle.NOT_STARTED, "in progress", Lifecycle.IN_PROGRESS,
            "complete", Lifecycle.COMPLETE, "stopped", Lifecycle.STOPPED);
    private static final Map<String, Rag> COLOURS = Map.of("red", Rag.RED, "amber", Rag.AMBER, "green", Rag.GREEN);

    private CouncilFileReader() {}

    /** The council in this folder; empty when the file is not YAML at all. */
    static Optional<CouncilFile> read(Path folder, Optional<RegionsFile> regions, FileProblems problems) {
        var folderName = folder.getFileName().toString();
        return YamlMap.read(folder.resolve("council.yml"), folderName + "/council.yml", problems)
                .map(yaml -> council(yaml, folderName, regions));
    }

    private static CouncilFile council(YamlMap yaml, String folderName, Optional<RegionsFile> regions) {
        var council = new CouncilFile(
                yaml.need("name"),
                slug(yaml, folderName),
                gss(yaml),
                otherCodes(yaml),
                yaml.need("region"),
                colours(yaml),
                segments(yaml),
                localities(yaml),
                statuses(yaml),
                MailReader.read(yaml),
                yaml.line("mail"),
                People.read(yaml, People.OF_A_COUNCIL));
        yaml.noOtherKeys();
        regions.ifPresent(all -> checkRegion(yaml, council, all));
        return council;
    }

    private static String slug(YamlMap yaml, String folderName) {
        var slug = yaml.need("slug");
        var why = slug.isEmpty() ? "" : ReservedSlugs.why(slug);
        if (!why.isEmpty()) {
            yaml.problem("slug", why);
        } else if (!slug.isEmpty() && !slug.equals(folderName)) {
            yaml.problem("slug", "The slug \"%s\" should be the name of the folder, \"%s\"".formatted(slug, folderName));
        }
        return slug;
    }

    private static String gss(YamlMap yaml) {
        var gss = yaml.need("gss");
        var why = gss.isEmpty() ? "" : Gss.why(gss);
        if (!why.isEmpty()) {
            yaml.problem("gss", why);
        }
        return gss;
    }

    static List<String> otherCodes(YamlMap yaml) {
        var codes = new ArrayList<String>();
        for (var code : yaml.texts("other_codes")) {
            var why = Gss.why(code.value());
            if (!why.isEmpty()) {
                yaml.problem(code.line(), why);
            }
            codes.add(code.value());
        }
        return codes;
    }

    private static void checkRegion(YamlMap yaml, CouncilFile council, RegionsFile regions) {
        if (council.region().isEmpty()) {
            return;
        }
        var region = regions.region(council.region());
        if (region.isEmpty()) {
            yaml.problem("region", "There is no region \"%s\" in regions.yml".formatted(council.region()));
        } else if (region.get().members().stream().noneMatch(member -> member.gss().equals(council.gss()))) {
            yaml.problem("region", "%s is not a member of %s in regions.yml".formatted(council.gss(), region.get().name()));
        }
    }

    private static CouncilFile.Colours colours(YamlMap yaml) {
        var none = new CouncilFile.Colours("", "");
        var map = yaml.map("colours");
        if (map.isEmpty()) {
            yaml.need("colours");
            return none;
        }
        var colours = map.get();
        var brand = colours.need("brand");
        var typed = colours.need("text").toLowerCase(Locale.ROOT);
        colours.noOtherKeys();
        var text = TEXT_COLOURS.get(typed);
        if (text == null && !typed.isEmpty()) {
            colours.problem("text", "The text on the brand colour is white or black, not \"%s\"".formatted(typed));
        }
        if (!brand.isEmpty() && !Contrast.isColour(brand)) {
            colours.problem("brand", "\"%s\" is not a colour: write # and six digits in quotes, for example \"#1d5f8a\""
                    .formatted(brand));
        } else if (!brand.isEmpty() && text != null) {
            if (!Contrast.readable(brand, text)) {
                colours.problem("brand", "%s text on %s has a contrast of %.2f; people need at least %.1f to read it"
                        .formatted(typed, brand, Math.floor(Contrast.ratio(brand, text) * 100) / 100, Contrast.LEAST));
            }
            return new CouncilFile.Colours(brand.toLowerCase(Locale.ROOT), text);
        }
        return none;
    }

    private static List<String> segments(YamlMap yaml) {
        var segments = new ArrayList<String>();
        int line = yaml.line("segments");
        for (var segment : yaml.texts("segments")) {
            if (!CouncilFile.SEGMENTS.contains(segment.value())) {
                yaml.problem(segment.line(), "\"%s\" is not a segment. The segments are %s".formatted(
                        segment.value(), String.join(", ", CouncilFile.SEGMENTS)));
            } else if (segments.contains(segment.value())) {
                yaml.problem(segment.line(), "The segment \"%s\" stands twice".formatted(segment.value()));
            }
            segments.add(segment.value());
        }
        if (segments.isEmpty()) {
            yaml.problem(line, "Name at least one segment under \"segments\"");
        }
        return segments;
    }

    private static List<String> localities(YamlMap yaml) {
        var slugs = new HashSet<String>();
        var localities = new ArrayList<String>();
        for (var name : yaml.texts("localities")) {
            var locality = Locality.named(name.value());
            if (locality.slug().replace("-", "").isEmpty()) {
                yaml.problem(name.line(), "\"%s\" is no name of a locality: use letters".formatted(name.value()));
            } else if (!slugs.add(locality.slug())) {
                yaml.problem(name.line(), "The locality \"%s\" stands twice".formatted(name.value()));
            }
            localities.add(locality.name());
        }
        return localities;
    }

    private static List<StatusWord> statuses(YamlMap yaml) {
        var statuses = new ArrayList<StatusWord>();
        var labels = new HashSet<String>();
        for (var entry : yaml.maps("statuses")) {
            var label = entry.need("label");
            var stage = entry.need("lifecycle");
            var colour = entry.text("rag");
            entry.noOtherKeys();
            if (!label.isEmpty() && !labels.add(label.toLowerCase(Locale.ROOT))) {
                entry.problem("label", "The status \"%s\" stands twice".formatted(label));
            }
            var lifecycle = LIFECYCLES.get(stage.toLowerCase(Locale.ROOT));
            if (lifecycle == null && !stage.isEmpty()) {
                entry.problem("lifecycle",
                        "\"%s\" is not a lifecycle: write not started, in progress, complete or stopped".formatted(stage));
            }
            var rag = colour.map(word -> COLOURS.get(word.toLowerCase(Locale.ROOT)));
            if (colour.isPresent() && rag.isEmpty()) {
                entry.problem("rag", "\"%s\" is not a RAG rating: write red, amber or green".formatted(colour.get()));
            }
            if (colour.isPresent() && lifecycle != null && lifecycle != Lifecycle.IN_PROGRESS) {
                entry.problem("rag", "Only what is in progress has a RAG rating: leave out \"rag\" for \"%s\"".formatted(label));
            } else if (colour.isEmpty() && lifecycle == Lifecycle.IN_PROGRESS) {
                entry.problem("lifecycle", "Say with \"rag\" how confident \"%s\" is: red, amber or green".formatted(label));
            }
            Status.of(lifecycle, rag.orElse(null)).ifPresent(status -> statuses.add(new StatusWord(label, status)));
        }
        if (labels.isEmpty()) {
            yaml.problem("statuses", "Name the words of the status column under \"statuses\"");
        }
        return statuses;
    }
}
