package org.caremarket.provider.closure.vacancy;

import jakarta.inject.Singleton;
import org.caremarket.market.MarketArea;
import org.caremarket.platform.access.Actor;

/** Vacancies on the market's own page. */
@Singleton
final class VacancyArea implements MarketArea {

    private final Vacancies vacancies;

    VacancyArea(Vacancies vacancies) {
        this.vacancies = vacancies;
    }

    @Override
    public int order() {
        return 34;
    }

    @Override
    public String title() {
        return "Vacancies";
    }

    @Override
    public String path() {
        return "/vacancies";
    }

    @Override
    public String answer(Actor reader) {
        return vacancies.totals(location -> true).sentence();
    }
}
