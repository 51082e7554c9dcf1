package org.caremarket.platform.markdown;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;

/** Two braces, a name and two braces: a place in the text where something is inserted. */
final class Reference extends CustomNode {

    private static final int LONGEST = 100;

    private static final Pattern EDGES = Pattern.compile("^[\\s\\h\\p{Z}\\x85]+|[\\s\\h\\p{Z}\\x85]+$");

    private final String name;

    private Reference(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Finds references; inside of code the parser does not ask it. */
    static final class Finder implements InlineContentParserFactory, InlineContentParser {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return this;
        }

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            var scanner = state.scanner();
            if (!scanner.next("{{")) {
                return ParsedInline.none();
            }
            var name = new StringBuilder();
            while (scanner.hasNext() && name.length() <= LONGEST) {
                var next = scanner.peek();
                if (next == '}') {
                    break;
                }
                if (next == '{' || next == '\n') {
                    return ParsedInline.none();
                }
                name.append(next);
                scanner.next();
            }
            var stripped = EDGES.matcher(name).replaceAll("");
            return name.length() > LONGEST || stripped.isEmpty() || !scanner.next("}}")
                    ? ParsedInline.none()
                    : ParsedInline.of(new Reference(stripped), scanner.position());
        }
    }
}
