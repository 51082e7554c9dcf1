package org.caremarket.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body is somebody's text: whatever it holds, a file comes of it, and nothing else happens. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileBodyTest {

    private static String html(String body) {
        var page = new String(Papers.write(APaper.with(body), PaperFormat.HTML), StandardCharsets.UTF_8);
        return page.substring(page.indexOf("<main>"), page.indexOf("</main>"));
    }

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void nothingIsFetchedAndNoFileIsRead(PaperFormat format) throws Exception {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            var there = "http://127.0.0.1:" + server.getAddress().getPort();
            var file = Papers.write(APaper.with("""
                    <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><link rel="stylesheet" href="%1$s/a.css"><style>@import url(%1$s/b.css);
                    @font-face{font-family:x;src:url(%1$s/c.ttf)} body{background:url(%1$s/d.png)}</style><p style="background:url(%1$s/e.png)">
                    <img src="%1$s/f.png"><img src="file:///etc/passwd" alt="a picture">&e;<object data="file:///etc/passwd"></object>
                    <iframe src="%1$s/g"></iframe><svg><image href="%1$s/h"/></svg><script src="%1$s/i"></script></p>
                    """.formatted(there)), format);
            assertThat(asked).hasValue(0);
            assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("root:").doesNotContain("127.0.0.1");
            if (format == PaperFormat.PDF) {
                try (var pdf = Loader.loadPDF(file)) {
                    assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("root:").contains("[a picture]");
                }
            }
        } finally {
            server.stop(0);
        }
    }

    @Test
    void noScriptAndNoStyleComesThrough() {
        assertThat(html("""
                <p onclick="x()" class="c" style="color:red">Text <a href="javascript:x()">one</a> <a href="data:text/html,x">two</a>
                <a href=" HTTPS://example.org/'&quot;>">three</a></p><script>x()</script><form><input value="v"><button>four</button></form>
                <b title="</main><script>">five</b>&lt;script&gt;
                """)).doesNotContain("onclick").doesNotContain("class=\"c\"").doesNotContain("javascript").doesNotContain("data:")
                .doesNotContain("<script").doesNotContain("<form").doesNotContain("title=")
                .contains("one", "two", "three", "four", "five", "&lt;script&gt;");
    }

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void controlCharactersAndHalvesOfCharactersAreLeftOut(PaperFormat format) {
        var paper = APaper.with("<h2>A\u0000\u0001B\u001F</h2><p>C\uD800D\uFFFE \uFFFF\u000BE&#0;&#x1F;&#xD800;</p>");
        assertThatCode(() -> Papers.write(paper, format)).doesNotThrowAnyException();
        assertThat(html(paper.body())).contains("<h2 id=\"part-1\">AB</h2>").contains("CD E");
    }

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void titlesAndFactsAreTextToo(PaperFormat format) {
        var paper = new Paper("T</title><script>&\u0000\"\\\n", "en-GB", "P<&\"", "V}\\", java.time.LocalDate.of(1970, 1, 1), "\"; }{", "<D&\u0002\"",
                java.util.List.of(new Paper.Fact("<n>", "&v;\u0000")), "<p>x</p>");
        assertThatCode(() -> Papers.write(paper, format)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<ul><li>", "<blockquote>", "<b>", "<table><tr><td>", "<p>", "<sup><a href='#x' id=x>", "<ol>"})
    void aMillionCharactersOfNestingAreFlattened(String open) {
        var body = (open + "x").repeat(1_000_000 / (open.length() + 1)) + "the end";
        for (var format : PaperFormat.values()) {
            if (format != PaperFormat.PDF) {
                assertThat(Papers.write(APaper.with(body), format)).isNotEmpty();
            }
        }
        assertThat(html(body)).contains("the end");
    }

    @Test
    void aPdfOfDeepNestingEnds() {
        for (var open : new String[] {"<div>", "<ul><li>", "<blockquote>", "<table><tr><td>"}) {
            assertThat(Papers.write(APaper.with((open + "x ").repeat(3_000)), PaperFormat.PDF)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void aMillionCharactersOfTextAndFiveHundredRowsComeThrough(PaperFormat format) {
        var words = "<h2>Part</h2><p>" + "Words of a long text, as people write them. ".repeat(450) + "</p>";
        assertThat(Papers.write(APaper.draft(words.repeat(50) + "<table>" + APaper.rows(500) + "</table>"), format)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void aWordThatNeverEndsComesThrough(PaperFormat format) {
        assertThat(Papers.write(APaper.with("<p>" + "x".repeat(100_000) + "</p>"), format)).isNotEmpty();
    }
}
