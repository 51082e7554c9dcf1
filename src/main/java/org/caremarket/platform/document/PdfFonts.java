package org.caremarket.platform.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts within a PDF, and what becomes of signs that they lack. */
final class PdfFonts {

    private static final String LACKING = "\uFFFD";

    private record Font(String family, int weight, FontStyle style, byte[] content) {}

    private static final List<Font> FONTS = List.of(
            new Font("Noto Sans", 400, FontStyle.NORMAL, Shipped.bytes("fonts/NotoSans-Regular.ttf")),
            new Font("Noto Sans", 700, FontStyle.NORMAL, Shipped.bytes("fonts/NotoSans-Bold.ttf")),
            new Font("Noto Sans", 400, FontStyle.ITALIC, Shipped.bytes("fonts/NotoSans-Italic.ttf")),
            new Font("Noto Sans", 700, FontStyle.ITALIC, Shipped.bytes("fonts/NotoSans-BoldItalic.ttf")),
            new Font("DejaVu Sans", 400, FontStyle.NORMAL, Shipped.bytes("fonts/DejaVuSans.ttf")));
    private static final BitSet KNOWN = known();

    private PdfFonts() {}

    static void use(PdfRendererBuilder builder) {
        for (var font : FONTS) {
            builder.useFont(() -> new ByteArrayInputStream(font.content()), font.family(), font.weight(), font.style(), true);
        }
    }

    /** The bold font, for what is drawn on top of a page. */
    static byte[] bold() {
        return FONTS.get(1).content();
    }

    /** The text with a sign of its own in place of each that no font has; marks that only change a sign's look go. */
    static String shown(String text) {
        var shown = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(sign -> {
            if (sign == '\n' || KNOWN.get(sign)) {
                shown.appendCodePoint(sign);
            } else if (Character.getType(sign) != Character.FORMAT && !(sign >= 0xFE00 && sign <= 0xFE0F)) {
                shown.append(LACKING);
            }
        });
        return shown.toString();
    }

    /** Signs that every style of the first font has, or else the second. */
    private static BitSet known() {
        var known = of(FONTS.getFirst());
        FONTS.subList(1, 4).forEach(font -> known.and(of(font)));
        known.or(of(FONTS.getLast()));
        return known;
    }

    private static BitSet of(Font font) {
        try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(font.content()))) {
            var signs = new BitSet();
            var table = parsed.getUnicodeCmapLookup();
            for (int sign = 0x20; sign <= 0xFFFF; sign++) {
                signs.set(sign, table.getGlyphId(sign) != 0);
            }
            return signs;
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
