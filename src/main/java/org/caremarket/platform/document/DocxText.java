package org.caremarket.platform.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caremarket.platform.document.Run.Mark;

/** Reads the text of one paragraph of Word, as it is when every tracked change is accepted. */
final class DocxText {

    static final String CHANGES = "The document has tracked changes; it was read as if all were accepted";
    static final String PICTURE = "A picture, chart or drawing was left out";
    private static final String WITHIN = "Text within a page's drawing or text box stands after the paragraph that it was tied to";
    private static final Set<String> TRANSPARENT = Set.of("smartTag", "customXml", "fldSimple", "bdo", "dir", "sdtContent",
            "ins", "moveTo", "sdt", "mc:Choice", "m:oMath", "m:oMathPara", "ruby", "rubyBase");

    private final Cursor xml;
    private final DocxReader reader;
    private final Remarks remarks;
    private final List<Run> runs = new ArrayList<>();
    private final DocxFields fields = new DocxFields();
    private String link = "";
    /** Whether a link to another place of the document is open; when it is raised, it is the mark of a note there. */
    private boolean within;

    DocxText(Cursor xml, DocxReader reader, Remarks remarks) {
        this.xml = xml;
        this.reader = reader;
        this.remarks = remarks;
    }

    List<Run> runs() {
        return runs;
    }

    /** What stands in a paragraph besides its properties. */
    void take(String name) {
        switch (name) {
            case "r" -> run();
            case "hyperlink" -> {
                var before = link;
                var id = xml.attribute("id");
                link = id.isEmpty() ? "" : reader.link(id);
                within = id.isEmpty() && !xml.attribute("anchor").isEmpty();
                xml.children(this::take);
                link = before;
                within = false;
            }
            case "del", "moveFrom" -> {
                remarks.add(CHANGES);
                xml.skip();
            }
            case "mc:AlternateContent" -> xml.children(this::alternative);
            case "m:t" -> add(xml.text(), Set.of());
            default -> {
                if (name.equals("ins") || name.equals("moveTo")) {
                    remarks.add(CHANGES);
                }
                if (name.equals("m:oMath")) {
                    remarks.add("A formula stands as plain text");
                }
                if (TRANSPARENT.contains(name) || name.startsWith("m:")) {
                    xml.children(this::take);
                } else {
                    xml.skip();
                }
            }
        }
    }

    /** The same thing for newer and older programs: the newer is read. */
    private void alternative(String name) {
        if (name.equals("mc:Choice")) {
            xml.children(this::take);
        } else {
            xml.skip();
        }
    }

    private void run() {
        var marks = EnumSet.noneOf(Mark.class);
        var hidden = new boolean[1];
        xml.children(name -> {
            if (name.equals("rPr")) {
                hidden[0] = look(marks);
            } else if (hidden[0]) {
                xml.skip();
            } else {
                piece(name, marks);
            }
        });
    }

    private void piece(String name, Set<Mark> marks) {
        switch (name) {
            case "t" -> add(xml.text(), marks);
            case "instrText" -> fields.instruction(xml.text());
            case "fldChar" -> {
                fields.sign(xml.attribute("fldCharType"));
                xml.skip();
            }
            case "footnoteReference", "endnoteReference" -> {
                var note = reader.note(name, xml.attribute("id"));
                if (!note.isEmpty()) {
                    remarks.add("A footnote stands in brackets where its mark was");
                    add(" [" + note + "]", Set.of());
                }
                xml.skip();
            }
            case "drawing", "pict", "object" -> drawing();
            case "mc:AlternateContent" -> xml.children(choice -> {
                if (choice.equals("mc:Choice")) {
                    xml.children(inner -> piece(inner, marks));
                } else {
                    xml.skip();
                }
            });
            case "delText" -> {
                remarks.add(CHANGES);
                xml.skip();
            }
            default -> {
                sign(name, marks);
                xml.skip();
            }
        }
    }

    private void sign(String name, Set<Mark> marks) {
        switch (name) {
            case "tab", "ptab" -> add(" ", marks);
            case "br" -> add(xml.attribute("type").matches("page|column") ? " " : "\n", marks);
            case "cr" -> add("\n", marks);
            case "noBreakHyphen" -> add("-", marks);
            case "sym" -> {
                remarks.add("A sign of a symbol font stands as \u25A1");
                add("\u25A1", marks);
            }
            case "commentReference" -> remarks.add("A comment was left out");
            default -> { }
        }
    }

    /** Whether the run is hidden. */
    private boolean look(Set<Mark> marks) {
        var hidden = new boolean[1];
        xml.children(name -> {
            switch (name) {
                case "rStyle" -> {
                    mark(marks, Mark.STRONG, reader.styles().isBold(xml.attribute("val")));
                    mark(marks, Mark.EMPHASIS, reader.styles().isItalic(xml.attribute("val")));
                }
                case "b" -> mark(marks, Mark.STRONG, xml.on());
                case "i" -> mark(marks, Mark.EMPHASIS, xml.on());
                case "strike", "dstrike" -> {
                    if (xml.on()) {
                        remarks.add("Text that is crossed out stands as plain text");
                    }
                }
                case "vertAlign" -> {
                    if (within && xml.attribute("val").equals("superscript")) {
                        hidden[0] = true;
                        remarks.add("Marks of notes, such as \u00B9, were left out; the notes stand where they stood");
                    } else if (xml.attribute("val").matches("superscript|subscript")) {
                        remarks.add("A raised or lowered sign stands on the line");
                    }
                }
                case "vanish" -> {
                    hidden[0] = xml.on();
                    if (hidden[0]) {
                        remarks.add("Hidden text was left out");
                    }
                }
                default -> { }
            }
            xml.skip();
        });
        return hidden[0];
    }

    private static void mark(Set<Mark> marks, Mark mark, boolean on) {
        if (on) {
            marks.add(mark);
        } else {
            marks.remove(mark);
        }
    }

    /** A drawing may hold a text box, whose paragraphs are the document's; else it is a picture. */
    private void drawing() {
        if (reader.textBoxes(xml)) {
            remarks.add(WITHIN);
        } else {
            remarks.add(PICTURE);
        }
    }

    private void add(String text, Set<Mark> marks) {
        var address = link.isEmpty() ? fields.link() : link;
        runs.add(new Run(Signs.clean(text), Set.copyOf(marks), address, ""));
    }

    static Map<String, String> noteKinds() {
        return Map.of("footnoteReference", "footnotes", "endnoteReference", "endnotes");
    }
}
