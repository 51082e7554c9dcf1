package org.caremarket.council;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.order.Ordered;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.platform.database.Database;

/** The last words of the demonstration's start: where it is, who may sign in, and where the data lie. */
@Singleton
final class Welcome implements ApplicationEventListener<ServerStartupEvent>, Ordered {

    private final Database database;
    private final Path root;

    Welcome(Database database, @Value("${caremarket.tenants}") Path root) {
        this.database = database;
        this.root = root;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        if (database.demonstration()) {
            database.folder().ifPresent(folder -> System.out.println(text(event.getSource().getPort(), folder)));
        }
    }

    private String text(int port, Path folder) {
        var tenants = new TenantFolder(root).all();
        var home = "http://localhost:" + port;
        var text = new StringBuilder("\nCare market planning runs at %s\n\nSign in with the password %s as one of\n"
                .formatted(home, DemonstrationPeople.PASSWORD));
        tenants.councils().forEach(council -> lines(text, home + "/" + council.slug(), council.people()));
        tenants.regions().regions().stream()
                .filter(region -> !region.people().isEmpty())
                .forEach(region -> lines(text, home + "/regions/" + region.slug(), region.people()));
        return text.append("\nThe data are in ").append(folder).append(". Stop with Ctrl+C.\n").toString();
    }

    private static void lines(StringBuilder text, String place, List<Person> people) {
        text.append("  ").append(place).append("/sign-in\n");
        people.forEach(person -> text.append("    %-34s %s%n".formatted(person.email(), person.role().title().toLowerCase())));
    }
}
