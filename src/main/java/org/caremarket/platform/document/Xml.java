package org.caremarket.platform.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML. Names carry their prefix; whoever writes the outermost element declares the prefixes as attributes. */
final class Xml {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    Xml() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException never) {
            throw new IllegalStateException(never);
        }
    }

    /** @param attributes names and values in turn; one whose value is empty is left out */
    Xml open(String name, String... attributes) {
        try {
            xml.writeStartElement(name);
            attributes(attributes);
        } catch (XMLStreamException never) {
            throw new IllegalStateException(never);
        }
        return this;
    }

    /** An element without content. */
    Xml empty(String name, String... attributes) {
        try {
            xml.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException never) {
            throw new IllegalStateException(never);
        }
        return this;
    }

    Xml text(String text) {
        try {
            xml.writeCharacters(text);
        } catch (XMLStreamException never) {
            throw new IllegalStateException(never);
        }
        return this;
    }

    Xml close() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException never) {
            throw new IllegalStateException(never);
        }
        return this;
    }

    /** An element with nothing but text. */
    Xml leaf(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    byte[] bytes() {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException never) {
            throw new IllegalStateException(never);
        }
        return out.toByteArray();
    }

    /** A file that comes along, with values in place of {names}. */
    static byte[] filled(String name, String... values) {
        var text = Shipped.text(name);
        for (int i = 0; i < values.length; i += 2) {
            text = text.replace("{" + values[i] + "}", HtmlBlocks.escaped(values[i + 1]));
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
        }
    }
}
