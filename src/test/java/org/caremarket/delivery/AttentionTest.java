package org.caremarket.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.testing.Browser;
import org.caremarket.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing that needs attention can hide, and nobody puts back what somebody else changed. */
@MicronautTest(transactional = false)
class AttentionTest implements OnPostgres {

    @Inject
    EmbeddedServer server;

    private Browser officer;
    private Browser approver;

    @BeforeAll
    void signIn() {
        officer = browser("officer");
        approver = browser("approver");
    }

    private Browser browser(String who) {
        var browser = new Browser(server.getURI());
        browser.signIn("/sefton", who + "@sefton.example", DemonstrationPeople.PASSWORD);
        return browser;
    }

    private String first(String query) {
        return officer.get("/sefton/actions?" + query).page().select("main tbody th a").first().attr("href");
    }

    private static Map<String, String> form(Browser browser, String action) {
        var page = browser.get(action + "/edit").page();
        var form = new HashMap<String, String>();
        page.select("main form").last().select("input[name], textarea[name]").stream()
                .filter(field -> !field.attr("type").equals("checkbox"))
                .forEach(field -> form.put(field.attr("name"), field.val()));
        form.put("theme", page.select("[name=theme] option[selected]").val());
        form.put("segments", page.select("[name=segments][checked]").first().val());
        return form;
    }

    @Test
    void aByWhenThatNobodyCanReadNeedsAttention() {
        var action = first("status=green&due=overdue");
        var before = officer.get("/sefton/actions?status=attention").page().select("main tbody tr").size();
        var form = form(officer, action);
        form.put("byWhen", "31/02/2027");
        assertThat(officer.post(action, form).status()).isEqualTo(303);

        assertThat(officer.get("/sefton/actions?due=unread").page().select("main tbody tr").eachText())
                .singleElement().asString().contains("31/02/2027").contains("Not understood");
        assertThat(officer.get("/sefton/actions?due=open").text()).doesNotContain("31/02/2027");
        var attention = officer.get("/sefton/actions?status=attention").page();
        assertThat(attention.select("main tbody tr")).hasSize(before);
        assertThat(attention.select("main h1 + p").text()).startsWith(before + " of 35 actions fit");
        assertThat(officer.get("/sefton").page().select("a[href$='status=attention']").text()).contains("" + before);
        var report = officer.get("/sefton/delivery-plans/1/report");
        assertThat(report.text()).contains("By when not understood").contains("31/02/2027 Not understood");
        assertThat(report.page().select("main").text()).contains("1 has a different by when");
    }

    @Test
    void theSecondOfTwoEditorsKeepsWhatTheFirstMadeOfOtherParts() {
        var action = first("status=amber");
        var theirs = form(approver, action);
        var mine = form(officer, action);
        theirs.put("owner", "Head of quality");
        mine.put("byWhen", "Summer 2027");
        assertThat(approver.post(action, theirs).status()).isEqualTo(303);

        var conflict = officer.post(action, mine);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select("[name=owner]").val()).isEqualTo("Head of quality");
        assertThat(conflict.page().select("[name=byWhen]").val()).isEqualTo("Summer 2027");
    }
}
