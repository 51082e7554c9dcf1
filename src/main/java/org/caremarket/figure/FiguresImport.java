package org.caremarket.figure;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.caremarket.indicator.Indicators;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.tenancy.TenantImport;

/** Loads {@code figures.csv} of a council's folder. */
@Singleton
final class FiguresImport implements TenantImport {

    /** Who stands in the history for what came with a file of the council's folder. */
    private static final String IMPORT = "Import";

    private final Figures figures;
    private final Indicators indicators;

    FiguresImport(Figures figures, Indicators indicators) {
        this.figures = figures;
        this.indicators = indicators;
    }

    @Override
    public int getOrder() {
        return 110;
    }

    @Override
    public String what() {
        return "figures";
    }

    @Override
    public String importFrom(Path folder) {
        if (!FiguresFile.isIn(folder)) {
            return "none";
        }
        if (!(Scope.current() instanceof CouncilScope council)) {
            throw new IllegalStateException("Figures belong to a council");
        }
        var texts = FiguresFile.read(folder, council.area(), typed -> indicators.meant(typed).or(() -> indicators.find(typed)));
        var added = figures.load(texts, IMPORT);
        return added == 0 && !texts.isEmpty() ? "already there" : added + " figures";
    }
}
