package org.caremarket.platform.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.micronaut.core.annotation.Nullable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.caremarket.platform.file.DataTable.Column;
import org.caremarket.platform.file.DataTable.Notes;

/** The metadata of a CSV file as W3C's CSV on the Web has it; {@code dc:} are terms of Dublin Core. */
final class CsvwMetadata {

    private static final JsonFactory JSON = new JsonFactory();

    private CsvwMetadata() {}

    static byte[] of(DataTable table, String address) {
        var bytes = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(bytes)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeArrayFieldStart("@context");
            json.writeString("http://www.w3.org/ns/csvw");
            json.writeStartObject();
            json.writeStringField("@language", "en");
            json.writeEndObject();
            json.writeEndArray();
            json.writeStringField("url", address);
            json.writeStringField("dc:title", table.title());
            about(json, table.notes());
            json.writeObjectFieldStart("tableSchema");
            json.writeArrayFieldStart("columns");
            for (var column : table.columns()) {
                column(json, column);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void about(JsonGenerator json, Notes notes) throws IOException {
        json.writeStringField("dc:description", notes.definition());
        reference(json, "dc:source", notes.source(), notes.sourceAddress());
        reference(json, "dc:license", notes.licence(), notes.licenceAddress());
        json.writeObjectFieldStart("dc:modified");
        json.writeStringField("@value", notes.modified().toString());
        json.writeStringField("@type", "xsd:date");
        json.writeEndObject();
    }

    /** Programs follow an address; without one the words are the value. */
    private static void reference(JsonGenerator json, String term, String words, @Nullable String address)
            throws IOException {
        if (address == null) {
            json.writeStringField(term, words);
            return;
        }
        json.writeObjectFieldStart(term);
        json.writeStringField("@id", address);
        json.writeStringField("dc:title", words);
        json.writeEndObject();
    }

    private static void column(JsonGenerator json, Column column) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", column.name());
        json.writeStringField("titles", column.title());
        json.writeStringField("dc:description", column.description());
        json.writeStringField("datatype", column.datatype().name().toLowerCase(Locale.ROOT));
        if (!column.missing().isEmpty()) {
            json.writeArrayFieldStart("null");
            json.writeString("");
            for (var word : column.missing()) {
                json.writeString(word);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
