package org.caremarket.platform.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks put together part by part, as no spreadsheet would write them. */
final class Workbooks {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A workbook with one sheet of these rows, as XML. */
    static Workbooks of(String rows) {
        return new Workbooks()
                .part("[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                        <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
                        <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                        </Types>""")
                .workbook("", "<sheet name=\"Plan\" sheetId=\"1\" r:id=\"rId1\"/>")
                .part("xl/_rels/workbook.xml.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                        <Relationship Id="rId1" Target="worksheets/sheet1.xml"/>
                        <Relationship Id="rId2" Target="worksheets/sheet2.xml"/>
                        </Relationships>""")
                .formats()
                .part("xl/sharedStrings.xml", "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>")
                .sheet(1, rows);
    }

    Workbooks workbook(String properties, String sheets) {
        return part("xl/workbook.xml", """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                  xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <workbookPr %s/><sheets>%s</sheets></workbook>""".formatted(properties, sheets));
    }

    /** Custom formats; a cell with {@code s="1"} has the first of them. */
    Workbooks formats(String... codes) {
        var formats = new StringBuilder();
        var styles = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < codes.length; i++) {
            formats.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(170 + i, codes[i]));
            styles.append("<xf numFmtId=\"%d\"/>".formatted(170 + i));
        }
        return part("xl/styles.xml", "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<numFmts>" + formats + "</numFmts><cellXfs>" + styles + "</cellXfs></styleSheet>");
    }

    Workbooks sheet(int number, String rows) {
        return part("xl/worksheets/sheet" + number + ".xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + rows + "</sheetData></worksheet>");
    }

    Workbooks part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    Workbooks part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Workbooks without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
