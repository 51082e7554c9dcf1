package org.caremarket.benchmark.comparison;

import jakarta.inject.Singleton;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.NavigationEntry;

/** "Benchmarks" in the navigation of a council and of a region: everybody may compare. */
@Singleton
final class BenchmarkNavigation implements NavigationEntry {

    @Override
    public String text() {
        return "Benchmarks";
    }

    @Override
    public String path() {
        return "/benchmarks";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean visibleTo(Role role) {
        return true;
    }
}
