package org.caremarket.platform.document;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through the XML of an office document, element by element, without keeping it. Elements of Word's own language are
 * called by their bare names, those of formulas "m:…" and of alternatives "mc:…", all others "x:…".
 */
final class Cursor {

    /** Elements within each other; far more than any document has. */
    private static final int DEEPEST = 400;

    private final XMLStreamReader xml;
    private int depth;

    Cursor(InputStream part) {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            xml = factory.createXMLStreamReader(part);
        } catch (XMLStreamException damaged) {
            throw UnreadableDocumentException.damaged();
        }
    }

    /** Takes an element that has just begun: by {@link #children}, {@link #text} or {@link #skip}, and nothing else. */
    interface Taker {
        void take(String name);
    }

    /** Each element in the one that has just begun; the cursor stands at its end afterwards. */
    void children(Taker taker) {
        if (++depth > DEEPEST) {
            throw UnreadableDocumentException.damaged();
        }
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT && event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                taker.take(name());
            }
        }
        depth--;
    }

    void skip() {
        for (int open = 1; open > 0;) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                default -> { }
            }
        }
    }

    String text() {
        var text = new StringBuilder();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> skip();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text.append(piece());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw UnreadableDocumentException.damaged();
                default -> { }
            }
        }
        return text.toString();
    }

    private String piece() {
        try {
            return xml.getText();
        } catch (Exception lazily) {
            // The reader looks at a text only when it is asked for, and throws what it does not declare.
            throw lazily instanceof XMLStreamException failed && failed.getNestedException() instanceof PartTooLargeException
                    ? UnreadableDocumentException.tooLarge() : UnreadableDocumentException.damaged();
        }
    }

    /** An attribute, whatever its namespace; empty when there is none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Whether an element that is on or off is on. */
    boolean on() {
        return switch (attribute("val")) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }

    /** The whole number of an attribute, or else another. */
    int number(String name, int otherwise) {
        var value = attribute(name);
        return value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    private String name() {
        var space = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        var local = xml.getLocalName();
        if (space.endsWith("/wordprocessingml/2006/main") || space.endsWith("/ooxml/wordprocessingml/main")) {
            return local;
        }
        if (space.contains("/markup-compatibility/")) {
            return "mc:" + local;
        }
        return (space.endsWith("/math") ? "m:" : "x:") + local;
    }

    private int next() {
        try {
            if (!xml.hasNext()) {
                throw UnreadableDocumentException.damaged();
            }
            return xml.next();
        } catch (XMLStreamException damaged) {
            throw damaged.getNestedException() instanceof PartTooLargeException
                    ? UnreadableDocumentException.tooLarge() : UnreadableDocumentException.damaged();
        }
    }

    /** A part of the document unpacks to more than any document's text. */
    static final class PartTooLargeException extends java.io.IOException {

        PartTooLargeException() {
            super("A part of the document is too large");
        }
    }
}
