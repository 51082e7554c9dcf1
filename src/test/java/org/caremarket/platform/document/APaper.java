package org.caremarket.platform.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caremarket.platform.document.Paper.Fact;

/** Papers for tests. */
final class APaper {

    private APaper() {}

    static Paper with(String body) {
        return new Paper("Capacity plan 2024 to 2025", "en-GB", "Sefton Council", "Version 3", LocalDate.of(2024, 6, 10), "In review",
                null, List.of(new Fact("Council", "Sefton"), new Fact("Period", "2024 to 2025")), body);
    }

    static Paper draft(String body) {
        var paper = with(body);
        return new Paper(paper.title(), paper.language(), paper.publisher(), paper.version(), paper.date(), "Draft", "Draft",
                paper.facts(), body);
    }

    /** Everything that a body may hold. */
    static String rich() {
        return """
                <p>Before the first heading: <strong>bold</strong>, <em>italic</em>, <strong><em>both</em></strong>, <code>code</code>,
                <a href="https://www.example.org/a?b=1&amp;c=2">a link</a>, H<sub>2</sub>O and a mark.<sup><a href="#note">1</a></sup></p>
                <h2>Capacity in winter</h2>
                <section><p>Łódź, Ελλάδα, Москва, naïve café — “quoted”, £1,234 → 96%% ≥ 93.6%% ✓ ☐ 中 😀 end.</p>
                <h4>A level left out</h4>
                <ul><li>One<ul><li>One a<ol><li>deep</li><li>deeper</li></ol></li></ul></li><li><p>Two</p><p>Two, again</p></li></ul>
                <ol start="3"><li>Three</li><li>Four</li></ol></section>
                <h3>Figures</h3>
                <table><caption>Beds by kind</caption><thead><tr><th scope="col">Kind</th><th scope="col">Vacant</th><th>Note</th></tr></thead>
                <tbody><tr><th scope="row">Nursing</th><td>80</td><td rowspan="2">Counted in June</td></tr>
                <tr><th scope="row">Residential</th><td>134</td></tr><tr><td colspan="2">Both</td></tr></tbody></table>
                <blockquote><p>A quotation</p><p>of two paragraphs.</p></blockquote><hr>
                <h2>A long table &amp; more</h2>
                <table><thead><tr><th>Number</th><th>Words</th></tr></thead><tbody>%s</tbody></table>
                <pre>two lines
                  as typed</pre>
                <h5>Much deeper</h5><p id="note">The note.</p>
                """.formatted(rows(120));
    }

    static String rows(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(row -> "<tr><td>%d</td><td>Words of row %d that take some room</td></tr>"
                .formatted(row, row)).collect(Collectors.joining("\n"));
    }
}
