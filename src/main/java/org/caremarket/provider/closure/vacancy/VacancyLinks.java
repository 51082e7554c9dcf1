package org.caremarket.provider.closure.vacancy;

import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.provider.Location;
import org.caremarket.provider.Provider;
import org.caremarket.provider.ProviderLinks;

/** What the page of a location says of its vacancies. */
@Singleton
final class VacancyLinks implements ProviderLinks {

    private final Vacancies vacancies;

    VacancyLinks(Vacancies vacancies) {
        this.vacancies = vacancies;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<ProviderLink> ofLocation(Location location) {
        var newest = vacancies.ofLocation(location.id()).stream().filter(Vacancy::standing).findFirst();
        return List.of(new ProviderLink("Vacancies", newest.map(each -> each.words() + " free on " + each.day())
                .orElse("Nothing recorded"), "/locations/" + location.id() + "/vacancies"));
    }

    @Override
    public List<ProviderLink> ofProvider(Provider provider) {
        return List.of();
    }
}
