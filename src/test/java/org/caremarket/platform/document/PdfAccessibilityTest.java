package org.caremarket.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The PDFs keep every rule of PDF/UA-1 that a program can check. */
class PdfAccessibilityTest {

    @BeforeAll
    static void checker() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** The rules that a paper's PDF breaks, each with where. */
    private static List<String> broken(Paper paper) throws Exception {
        var pdf = Papers.write(paper, PaperFormat.PDF);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
            assertThat(result.isCompliant()).isEqualTo(result.getTestAssertions().isEmpty());
            return result.getTestAssertions().stream()
                    .map(failed -> failed.getRuleId().getClause() + "-" + failed.getRuleId().getTestNumber() + " "
                            + failed.getMessage() + " " + failed.getLocation().getContext())
                    .distinct().toList();
        }
    }

    @Test
    void aRichDraftBreaksNoRule() throws Exception {
        assertThat(broken(APaper.draft(APaper.rich()))).isEmpty();
    }

    @Test
    void aPaperWithoutABodyBreaksNoRule() throws Exception {
        assertThat(broken(APaper.with(""))).isEmpty();
    }

    @Test
    void aRaggedBodyBreaksNoRule() throws Exception {
        assertThat(broken(APaper.with("""
                <h5>Deep at once</h5><h2></h2><table><tr><td>1<td>2<td>3<tr><td rowspan=9 colspan=9>wide and deep<tr></table>
                <ul>stray<li></li><ul><li>without an item of its own</ul></ul><p><p><table></table><h2>Last <p>of all</h2>
                <table><tr><th></th><th>A</th></tr><tr><th>B</th><td><ul><li>in a cell</li></ul><h2>no heading</h2></td></tr></table>
                """))).isEmpty();
    }
}
