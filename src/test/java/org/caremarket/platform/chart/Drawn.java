package org.caremarket.platform.chart;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A chart as it was written, read by a parser of XML: what is not well-formed fails. */
public record Drawn(String text, Element root) {

    public static Drawn of(Content chart) {
        var output = new StringOutput();
        chart.writeTo(output);
        var text = output.toString();
        try {
            var root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)))
                    .getDocumentElement();
            return new Drawn(text, root);
        } catch (Exception e) {
            throw new AssertionError("Not well-formed: " + text, e);
        }
    }

    /** All elements at this path. */
    public List<Element> all(String xpath) {
        try {
            var nodes = (NodeList) XPathFactory.newInstance().newXPath().evaluate(xpath, root, XPathConstants.NODESET);
            var elements = new ArrayList<Element>();
            for (int i = 0; i < nodes.getLength(); i++) {
                elements.add((Element) nodes.item(i));
            }
            return elements;
        } catch (javax.xml.xpath.XPathExpressionException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The words of all elements at this path. */
    public List<String> words(String xpath) {
        return all(xpath).stream().map(Element::getTextContent).toList();
    }

    /** A length of the first element at this path. */
    public double length(String xpath, String attribute) {
        return Double.parseDouble(all(xpath).getFirst().getAttribute(attribute));
    }
}
