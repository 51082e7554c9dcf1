package org.caremarket.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the page that is open. */
final class Soundness {

    /** More stops of the Tab key than this are not walked. */
    private static final int STOPS = 60;

    private static final String AXE = AxeBuilder.getAxeScript();

    private Soundness() {}

    /**
     * What axe finds, and whether the page scrolls sideways. Axe runs in one call, and only what it finds comes back: its
     * own builder opens a second window for each page and carries every rule's result across, which takes longer than
     * all else.
     */
    static List<String> faults(Page page) {
        if (!(boolean) page.evaluate("typeof axe === 'object'")) {
            page.evaluate(AXE);
        }
        var faults = new ArrayList<String>();
        for (var found : (List<?>) page.evaluate("""
                () => axe.run(document, { resultTypes: ['violations'] }).then(results => results.violations.map(
                    found => found.id + ': ' + found.help + ' ' + found.nodes.map(node => node.html).join(' ')))""")) {
            faults.add((String) found);
        }
        var wide = (int) page.evaluate("document.documentElement.scrollWidth");
        if (wide > page.viewportSize().width) {
            faults.add("the page is %d pixels wide".formatted(wide));
        }
        return faults;
    }

    /** Walks through the page with the Tab key: first the skip link, and wherever the focus is, something shows it. */
    static List<String> keyboard(Page page) {
        var faults = new ArrayList<String>();
        page.reload();
        if (page.locator(".govuk-error-summary").count() > 0) {
            // Errors are read first; from there one step back from the first thing of the page is the skip link.
            if (!(boolean) page.evaluate("document.activeElement.matches('.govuk-error-summary')")) {
                faults.add("The error summary does not have the focus");
            }
            page.locator("header a").first().focus();
            page.keyboard().press("Shift+Tab");
        } else {
            page.keyboard().press("Tab");
        }
        var first = page.locator(":focus");
        if (!first.textContent().equals("Skip to main content") || first.boundingBox().height < 20) {
            faults.add("The first stop of the Tab key is not a visible link to the main content");
        }
        page.evaluate("""
                () => {
                  const look = it => [it, ...(it.labels || [])].map(e => {
                    const s = getComputedStyle(e), b = getComputedStyle(e, '::before');
                    return [s.outlineStyle, s.outlineWidth, s.outlineColor, s.boxShadow, s.backgroundColor,
                      s.borderColor, b.outlineStyle, b.boxShadow, b.outlineWidth].join();
                  }).join();
                  const stops = new Map();
                  addEventListener('focusin', event => {
                    if (!stops.has(event.target)) { stops.set(event.target, look(event.target)); }
                  });
                  window.unseen = () => {
                    document.activeElement.blur();
                    return [...stops].filter(([it, focused]) => it.isConnected && look(it) === focused)
                      .map(([it]) => it.outerHTML.slice(0, 120));
                  };
                  window.stops = () => stops.size;
                }""");
        for (int stop = 1; stop <= STOPS; stop++) {
            page.keyboard().press("Tab");
            // Asked now and then: each question costs as much as a step.
            if (stop % 10 == 0 && (int) page.evaluate("stops()") < stop) {
                break;
            }
        }
        for (var unseen : (List<?>) page.evaluate("unseen()")) {
            faults.add("Nothing shows that this has the focus: " + unseen);
        }
        if ((int) page.evaluate("stops()") == 0) {
            faults.add("The Tab key leads nowhere");
        }
        return faults;
    }
}
