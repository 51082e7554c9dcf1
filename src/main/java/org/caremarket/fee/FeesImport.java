package org.caremarket.fee;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.caremarket.market.Segments;
import org.caremarket.platform.tenancy.TenantImport;
import org.caremarket.platform.web.Forms;

/** Loads {@code fees.csv} of a council's folder. */
@Singleton
final class FeesImport implements TenantImport {

    static final String BY = "The council's folder";

    private final Fees fees;
    private final Segments segments;
    private final Forms forms;

    FeesImport(Fees fees, Segments segments, Forms forms) {
        this.fees = fees;
        this.segments = segments;
        this.forms = forms;
    }

    @Override
    public int getOrder() {
        return 140;
    }

    @Override
    public String what() {
        return "fees";
    }

    @Override
    public String importFrom(Path folder) {
        if (!FeesFile.isIn(folder)) {
            return "none";
        }
        var texts = FeesFile.read(folder, forms, segments.all());
        var added = fees.load(texts, BY);
        return added == 0 && !texts.isEmpty() ? "already there" : added + " fees";
    }
}
