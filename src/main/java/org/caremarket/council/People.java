package org.caremarket.council;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.file.YamlMap;

/** Reads the list of people that a council's and a region's file share in shape. */
final class People {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)+");
    static final Map<String, Role> OF_A_COUNCIL = Map.of(
            "officer", Role.OFFICER, "approver", Role.APPROVER, "viewer", Role.VIEWER, "administrator", Role.ADMINISTRATOR);
    static final Map<String, Role> OF_A_REGION = Map.of("analyst", Role.ANALYST);

    private People() {}

    static List<Person> read(YamlMap from, Map<String, Role> roles) {
        var people = new ArrayList<Person>();
        var emails = new HashSet<String>();
        for (var entry : from.maps("people")) {
            var email = entry.need("email").toLowerCase(Locale.ROOT);
            var name = entry.need("name");
            var typed = entry.need("role");
            entry.noOtherKeys();
            if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
                entry.problem("email", "\"%s\" is not an email address".formatted(email));
            }
            if (!email.isEmpty() && !emails.add(email)) {
                entry.problem("email", "The email address %s stands twice: one person holds one role".formatted(email));
            }
            var role = roles.get(typed.toLowerCase(Locale.ROOT));
            if (role != null) {
                people.add(new Person(email, name, role));
            } else if (!typed.isEmpty()) {
                entry.problem("role", "\"%s\" is not a role here. Write %s".formatted(
                        typed, roles.keySet().stream().sorted().collect(Collectors.joining(", "))));
            }
        }
        return List.copyOf(people);
    }
}
