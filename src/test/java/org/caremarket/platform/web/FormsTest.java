package org.caremarket.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.validation.validator.Validator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Pagination;
import org.caremarket.platform.web.govuk.Radios;
import org.caremarket.platform.web.govuk.Table;
import org.caremarket.platform.web.govuk.Textarea;
import org.caremarket.templates.StaticTemplates;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** From what people type to the messages beside the fields. */
class FormsTest {

    @Introspected
    record WorkshopForm(
            @NotBlank(message = "Enter where the workshop will be held") String venue,
            @Size(max = 10, message = "Notes must be 10 characters or fewer")
            @Pattern(regexp = "[a-z ]*", message = "Notes must be lower case") String notes,
            @NotBlank(message = "Enter a date") String date,
            @Valid List<OptionForm> options) {}

    @Introspected
    record OptionForm(@NotBlank(message = "Enter the option") String text) {}

    private final Forms forms = new Forms(Validator.getInstance());
    private final StaticTemplates templates = new StaticTemplates();

    @Test
    void errorsComeInTheOrderOfTheFormOneAField() {
        var errors = forms.check(new WorkshopForm(" ", "NOTES THAT ARE LONG", "", List.of(new OptionForm(""))));
        assertThat(errors.all())
                .extracting(FieldError::field)
                .containsExactly("venue", "notes", "date", "options[0].text");
        assertThat(errors.message("venue")).isEqualTo("Enter where the workshop will be held");
        assertThat(errors.message("nothing")).isNull();
        assertThat(errors.isEmpty()).isFalse();
    }

    @Test
    void noTextMayHoldWhatCannotBeShownAndBlankIsWhatNobodySees() {
        var errors = forms.check(new WorkshopForm("\u00a0\u200b", "no\u0000tes", "1 May",
                List.of(new OptionForm("ok"), new OptionForm("o\u001bk"))));
        assertThat(errors.all()).containsExactly(
                new FieldError("venue", "Enter where the workshop will be held"),
                new FieldError("notes", TypedText.UNSHOWABLE),
                new FieldError("options[1].text", TypedText.UNSHOWABLE));
        assertThat(forms.check(new WorkshopForm("Town\r\n\thall", "", "1 May", List.of())).isEmpty()).isTrue();
    }

    @Test
    void aGoodFormHasNone() {
        assertThat(forms.check(new WorkshopForm("Town hall", "", "1 May", List.of())).isEmpty()).isTrue();
    }

    @Test
    void errorsByHandComeAfterwards() {
        var errors = FormErrors.of("venue", "Enter a venue").and("", "The workshop was closed");
        assertThat(errors.all()).containsExactly(
                new FieldError("venue", "Enter a venue"), new FieldError("", "The workshop was closed"));
    }

    @Test
    void theSummaryLinksToTheFieldThatIsMarked() {
        var errors = FormErrors.of("venue", "Enter a <venue>").and("kind", "Select a kind");
        var html = templates.govukErrorSummary(ErrorSummary.of(errors)).render()
                + templates.govukInput(Input.named("venue").label("Venue").errors(errors)).render()
                + templates.govukRadios(
                        Radios.named("kind").legend("Kind").choice("a", "A").choice("b", "B").errors(errors)).render();
        var page = Jsoup.parse(html);
        assertThat(page.select(".govuk-error-summary a")).hasSize(2).allSatisfy(link -> {
            var field = page.selectFirst(link.attr("href"));
            assertThat(field.normalName()).isEqualTo("input");
            assertThat(field.closest(".govuk-form-group").select(".govuk-error-message").text())
                    .isEqualTo("Error: " + link.text());
        });
        assertThat(page.selectFirst("#venue").attr("aria-describedby")).isEqualTo("venue-error");
    }

    @Test
    void whatWasTypedIsKeptAndEscaped() {
        var typed = "\n\"><script>alert(1)</script> & 'quotes'\n";
        var notes = Textarea.named("notes").label("Notes").value(typed);
        var page = Jsoup.parse(templates.govukTextarea(notes, null).render()
                + templates.govukInput(Input.named("venue").label(typed).hint(typed).value(typed.strip())).render());
        assertThat(page.select("script")).isEmpty();
        // Browsers, unlike this parser, drop the first line break in a textarea: so one more is written.
        assertThat(page.selectFirst("textarea").wholeText()).isEqualTo("\n" + typed);
        assertThat(page.selectFirst("input").attr("value")).isEqualTo(typed.strip());
        assertThat(page.selectFirst("label[for=venue]").text()).isEqualTo(typed.strip());
    }

    @Test
    void aPageRequestHasLimits() {
        assertThat(new PageRequest(3, 50).offset()).isEqualTo(150);
        assertThat(new PageRequest(0, 50).pages(0)).isEqualTo(1);
        assertThat(new PageRequest(0, 50).pages(101)).isEqualTo(3);
        assertThatThrownBy(() -> new PageRequest(0, 201)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void paginationLeavesOutPagesFarAway() {
        var links = Pagination.of(new PageRequest(5, 10), 100, page -> "?page=" + page);
        assertThat(links.items()).extracting(item -> item.ellipsis() ? "…" : item.number())
                .containsExactly("1", "…", "5", "6", "7", "…", "10");
        assertThat(links.previous().href()).isEqualTo("?page=4");
        assertThat(links.next().href()).isEqualTo("?page=6");
        assertThat(Pagination.of(new PageRequest(0, 10), 10, page -> "").needed()).isFalse();
    }

    @Test
    void aTableOfCardsRepeatsItsHeadingsAndStaysATable() {
        var table = Table.of("Homes").column("Home").numbers("Beds").firstCellIsHeader(true)
                .row(Table.Cell.of("Elm House"), Table.Cell.number("12"));
        var cards = Jsoup.parse(templates.govukTable(table.cards(true)).render());
        assertThat(cards.select("td").attr("data-label")).isEqualTo("Beds");
        assertThat(cards.select("tbody th").hasAttr("data-label")).isFalse();
        assertThat(cards.select("table[role=table] tr[role=row] td[role=cell]")).hasSize(1);
        assertThat(Jsoup.parse(templates.govukTable(table).render()).select("[role], [data-label]")).isEmpty();
    }
}
