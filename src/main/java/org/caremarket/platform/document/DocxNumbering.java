package org.caremarket.platform.document;

import java.util.HashMap;
import java.util.Map;

/** What the lists of a Word document look like. */
final class DocxNumbering {

    /** @param kind Word's word for it, such as "bullet", "decimal" or "none" */
    record Level(String kind, int start) {}

    private static final Level UNKNOWN = new Level("bullet", 1);

    private final Map<String, Map<Integer, Level>> kinds = new HashMap<>();
    private final Map<Integer, String> lists = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> starts = new HashMap<>();

    void read(Cursor part) {
        part.children(root -> part.children(name -> {
            switch (name) {
                case "abstractNum" -> {
                    var levels = kinds.computeIfAbsent(part.attribute("abstractNumId"), _ -> new HashMap<>());
                    part.children(child -> level(part, child, levels));
                }
                case "num" -> {
                    var list = part.number("numId", 0);
                    part.children(child -> list(part, child, list));
                }
                default -> part.skip();
            }
        }));
    }

    private static void level(Cursor part, String name, Map<Integer, Level> levels) {
        if (!name.equals("lvl")) {
            part.skip();
            return;
        }
        var level = part.number("ilvl", 0);
        part.children(child -> {
            var before = levels.getOrDefault(level, UNKNOWN);
            if (child.equals("numFmt")) {
                levels.put(level, new Level(part.attribute("val"), before.start()));
            } else if (child.equals("start")) {
                levels.put(level, new Level(before.kind(), part.number("val", 1)));
            }
            part.skip();
        });
    }

    private void list(Cursor part, String name, int list) {
        switch (name) {
            case "abstractNumId" -> {
                lists.put(list, part.attribute("val"));
                part.skip();
            }
            case "lvlOverride" -> {
                var level = part.number("ilvl", 0);
                part.children(child -> {
                    if (child.equals("startOverride")) {
                        starts.computeIfAbsent(list, _ -> new HashMap<>()).put(level, part.number("val", 1));
                    }
                    part.skip();
                });
            }
            default -> part.skip();
        }
    }

    Level level(int list, int level) {
        var found = kinds.getOrDefault(lists.getOrDefault(list, ""), Map.of()).getOrDefault(level, UNKNOWN);
        var start = starts.getOrDefault(list, Map.of()).getOrDefault(level, found.start());
        return new Level(found.kind(), start);
    }
}
