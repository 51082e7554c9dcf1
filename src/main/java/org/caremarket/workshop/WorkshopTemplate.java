package org.caremarket.workshop;

import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * What a workshop can begin with. Changing it later changes no workshop that began with it.
 *
 * @param key its word in files and addresses: {@code market-sustainability-plan}
 * @param title what the template is called
 * @param summary when to use it
 * @param source where its structure is from; null when it is the service's own
 * @param workshopTitle what a workshop on it is called until somebody says otherwise
 * @param minutes how long answering takes; null when nobody tried
 */
public record WorkshopTemplate(
        String key, int version, String title, String summary, @Nullable String source, String workshopTitle,
        String purpose, String audience, @Nullable Integer minutes, List<NewWorkshop.Part> agenda) {

    public WorkshopTemplate {
        agenda = List.copyOf(agenda);
    }

    public int questions() {
        return agenda.stream().mapToInt(part -> part.questions().size()).sum();
    }
}
