package org.caremarket.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.caremarket.testing.Browser;

/** Steps with which a template is adapted in a browser without JavaScript. */
final class TemplateSteps {

    static final String TEMPLATES = "/sheffield/plans/templates";

    private final Browser browser;

    TemplateSteps(Browser browser) {
        this.browser = browser;
    }

    /** Makes a copy of the capacity plan; its address. */
    String copy(String title) {
        browser.get(TEMPLATES + "/msif-capacity-2024/copies/new");
        var answer = browser.post(TEMPLATES + "/msif-capacity-2024/copies", Map.of("title", title, "version", "1"));
        return answer.header("Location").replace("/draft", "");
    }

    /** The fields of a form as the page shows them. */
    Map<String, String> fields(String path) {
        return fields(browser.get(path));
    }

    static Map<String, String> fields(Browser.Answer answer) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : answer.page().select("main form [name]")) {
            switch (field.tagName()) {
                case "textarea" -> fields.put(field.attr("name"), field.wholeText().replaceFirst("^\n", ""));
                case "select" -> fields.put(field.attr("name"), field.select("option[selected]").val());
                default -> {
                    if (!field.attr("type").matches("radio|checkbox") || field.hasAttr("checked")) {
                        fields.put(field.attr("name"), field.val());
                    }
                }
            }
        }
        return fields;
    }

    Browser.Answer send(String path, Map<String, String> fields, Map<String, String> typed) {
        var all = new LinkedHashMap<>(fields);
        all.putAll(typed);
        return browser.post(path, all);
    }

    Browser.Answer change(String path, Map<String, String> typed) {
        return send(path, fields(path), typed);
    }

    /** Brings the draft into use. */
    Browser.Answer use(String template) {
        return change(template + "/draft/use", Map.of());
    }

    /** The key of the first section of a draft or a template in use. */
    String firstSection(String path) {
        return browser.get(path).page().select("section.app-asked").getFirst().id();
    }
}
