package org.caremarket.platform.document;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a paper as one web page that needs nothing else: a file to keep, to send on and to print. */
final class HtmlWriter {

    private static final String STYLE = Shipped.text("page.css");

    private HtmlWriter() {}

    static byte[] page(Paper paper, List<Block> body) {
        var foot = List.of(paper.publisher(), paper.version(), paper.state());
        var page = """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="author" content="%s">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                %s</main>
                <footer><p>%s</p></footer>
                </body>
                </html>
                """.formatted(HtmlBlocks.escaped(Signs.line(paper.language())), line(paper.publisher()), line(paper.title()), STYLE,
                HtmlBlocks.write(paper, body, text -> text).replace(" />", ">"),
                String.join(" · ", foot.stream().map(HtmlWriter::line).filter(text -> !text.isEmpty()).toList()));
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String text) {
        return HtmlBlocks.escaped(Signs.line(text));
    }
}
