package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Nullable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.platform.web.govuk.Pagination;
import org.caremarket.workshop.Workshop;

/**
 * Everything that was said to a workshop.
 *
 * @param all every response, the newest first
 * @param channel the channel that is asked for; null for all
 * @param words that are looked for, in organisations and in what was said; empty for none
 * @param mayEnter whether the reader may enter what was said now
 */
public record ResponseListView(
        String council, Workshop workshop, List<Response> all, Map<Long, List<Answer>> answers, @Nullable Channel channel,
        String words, PageRequest page, boolean mayEnter) {

    /** The answer first: {@code 14 responses: 9 by link, 5 by telephone.} */
    public String answer() {
        if (all.isEmpty()) {
            return "Nothing has been said yet.";
        }
        var counts = Arrays.stream(Channel.values()).filter(each -> count(each) > 0)
                .map(each -> "%,d %s".formatted(count(each), each.title().toLowerCase(Locale.UK)))
                .collect(Collectors.joining(", "));
        var anonymous = all.stream().filter(Response::anonymous).count();
        return "%,d response%s: %s.%s".formatted(all.size(), all.size() == 1 ? "" : "s", counts,
                anonymous == 0 ? "" : " %,d %s anonymous.".formatted(anonymous, anonymous == 1 ? "is" : "are"));
    }

    private long count(Channel channel) {
        return all.stream().filter(response -> response.channel() == channel).count();
    }

    public List<Response> fitting() {
        return all.stream().filter(response -> channel == null || response.channel() == channel)
                .filter(response -> words.isEmpty() || says(response)).toList();
    }

    private boolean says(Response response) {
        var wanted = words.toLowerCase(Locale.UK);
        return response.organisation() != null && response.organisation().toLowerCase(Locale.UK).contains(wanted)
                || answers.getOrDefault(response.id(), List.of()).stream().anyMatch(answer ->
                        (answer.said().text() + "\n" + String.join("\n", answer.said().choices()))
                                .toLowerCase(Locale.UK).contains(wanted));
    }

    public List<Response> shown() {
        return fitting().stream().skip(page.offset()).limit(page.size()).toList();
    }

    public boolean narrows() {
        return channel != null || !words.isEmpty();
    }

    public String who(Response response) {
        return response.anonymous() ? "Somebody unnamed" : response.organisation();
    }

    public String day(Response response) {
        return TypedDate.words(response.heardOn());
    }

    public String count(Response response) {
        var count = answers.getOrDefault(response.id(), List.of()).size();
        return count == 0 ? "None" : "" + count;
    }

    public String path() {
        return "/%s/workshops/%d/responses".formatted(council, workshop.id());
    }

    public boolean manyPages() {
        return page.pages(fitting().size()) > 1;
    }

    public Pagination pagination() {
        var first = path() + "?channel=" + (channel == null ? "" : channel.name()) + "&q="
                + URLEncoder.encode(words, StandardCharsets.UTF_8);
        return Pagination.of(page, fitting().size(), number -> first + (number == 0 ? "" : "&page=" + number));
    }
}
