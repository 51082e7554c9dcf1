package org.caremarket.figure;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.caremarket.testing.CouncilRoutes;

/** People and programs that write figures over HTTP, each test of an indicator of its own. */
abstract class FigureRoutes extends CouncilRoutes {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A share of places in a segment of its own; its code. */
    String share() throws IOException {
        return share("Segment " + NUMBER.incrementAndGet());
    }

    String share(String segment) throws IOException {
        return indicator("\"kind\":\"PROPORTION\",\"numerator\":\"occupied places\",\"denominator\":\"commissioned places\"", segment);
    }

    String count(String segment) throws IOException {
        return indicator("\"kind\":\"COUNT\",\"unit\":\"people\"", segment);
    }

    String indicator(String kind, String segment) throws IOException {
        var added = api("POST", "/indicators", """
                {"name":"Indicator %d","question":"How full is it?","segment":"%s",%s,"decimals":%d,"polarity":"NEITHER",
                 "definition":"What is counted."}"""
                .formatted(NUMBER.incrementAndGet(), segment, kind, kind.contains("PROPORTION") ? 1 : 0));
        return (String) map(added).get("code");
    }

    Map<String, Object> figure(String code, String period, String more) throws IOException {
        return map(api("POST", "/figures", """
                {"indicator":"%s","period":"%s","state":"STATED","status":"FINAL","source":"Capacity plan",%s}"""
                .formatted(code, period, more)));
    }

    /** The fields of a form that is right. */
    Map<String, String> form(String code) {
        return new HashMap<>(Map.of("indicator", code, "period", "10 June 2024", "state", "STATED", "value", "93.6%",
                "precision", "EXACT", "status", "FINAL", "source", "Capacity plan"));
    }
}
