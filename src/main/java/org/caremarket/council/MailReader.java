package org.caremarket.council;

import io.micronaut.core.annotation.Nullable;
import java.util.Locale;
import org.caremarket.platform.file.YamlMap;
import org.caremarket.platform.mail.MailAddress;
import org.caremarket.platform.mail.MailSettings;
import org.caremarket.platform.mail.MailWay;

/** Reads how a council's mail goes from its {@code council.yml}. */
final class MailReader {

    private MailReader() {}

    /** What stands under {@code mail}; nothing when it is left out. */
    static MailSettings read(YamlMap yaml) {
        return yaml.map("mail").map(MailReader::settings).orElse(MailSettings.NONE);
    }

    private static MailSettings settings(YamlMap mail) {
        var settings = new MailSettings(
                way(mail), address(mail, "from"), address(mail, "reply_to"), mail.text("notify_template").orElse(null));
        mail.noOtherKeys();
        if (settings.via() == MailWay.NOTIFY && settings.notifyTemplate() == null) {
            mail.problem("via", "Mail by Notify needs a template: write its id under \"notify_template\"");
        }
        if (settings.notifyTemplate() != null && !settings.notifyTemplate().matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            mail.problem("notify_template", "This is not the id of a template at Notify, which looks like "
                    + "01234567-89ab-cdef-0123-456789abcdef");
        }
        return settings;
    }

    private static @Nullable MailWay way(YamlMap mail) {
        var typed = mail.text("via");
        var way = typed.flatMap(word -> MailWay.ofWord(word.toLowerCase(Locale.ROOT)));
        if (typed.isPresent() && way.isEmpty()) {
            mail.problem("via", "\"%s\" is no way for mail to go: write kept, smtp or notify".formatted(typed.get()));
        }
        return way.orElse(null);
    }

    private static @Nullable String address(YamlMap mail, String key) {
        var typed = mail.text(key);
        var address = typed.flatMap(MailAddress::read);
        if (typed.isPresent() && address.isEmpty()) {
            mail.problem(key, "\"%s\" is not an address for mail: write one such as commissioning@council.example"
                    .formatted(typed.get()));
        }
        return address.orElse(null);
    }
}
