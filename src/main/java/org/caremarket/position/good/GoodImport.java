package org.caremarket.position.good;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.caremarket.platform.tenancy.TenantImport;

/** Loads {@code market-position/good-looks-like.yml} of a council's folder. */
@Singleton
final class GoodImport implements TenantImport {

    private static final String FOLDER = "Import";

    private final GoodStatements statements;

    GoodImport(GoodStatements statements) {
        this.statements = statements;
    }

    @Override
    public int getOrder() {
        return 136;
    }

    @Override
    public String what() {
        return "what good looks like";
    }

    @Override
    public String importFrom(Path folder) {
        if (!GoodFile.isIn(folder)) {
            return "none";
        }
        if (statements.any()) {
            return "already there";
        }
        var lines = GoodFile.read(folder, statements.scale());
        lines.forEach(line -> statements.load(line, FOLDER));
        return lines.size() + " statements";
    }
}
