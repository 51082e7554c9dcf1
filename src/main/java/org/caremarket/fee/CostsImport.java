package org.caremarket.fee;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.caremarket.platform.tenancy.TenantImport;
import org.caremarket.platform.web.Forms;

/** Loads {@code cost-of-care.yml} of a council's folder, unless an exercise of its name is there already. */
@Singleton
class CostsImport implements TenantImport {

    private final Costs costs;
    private final CostLines lines;
    private final Forms forms;

    CostsImport(Costs costs, CostLines lines, Forms forms) {
        this.costs = costs;
        this.lines = lines;
        this.forms = forms;
    }

    @Override
    public int getOrder() {
        return 141;
    }

    @Override
    public String what() {
        return "cost of care";
    }

    @Override
    @Transactional
    public String importFrom(Path folder) {
        if (!CostsFile.isIn(folder)) {
            return "none";
        }
        var found = new CostsFile(forms, lines).read(folder);
        return costs.load(found.exercise(), FeesImport.BY).map(id -> {
            found.results().forEach(result -> costs.write(id, result.care(), result.text(), result.lines(), FeesImport.BY));
            return found.results().size() + " results";
        }).orElse("already there");
    }
}
