package org.caremarket.fee;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.caremarket.fee.FeeGrid.Cell;
import org.caremarket.fee.FeeShowing.Part;
import org.caremarket.fee.FeeShowing.Press;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.document.PaperFile;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.job.Jobs;
import org.caremarket.platform.web.FieldError;

/** Documents of the cost-of-care position: a job makes each, and it is kept until somebody removes it. */
@Singleton
class CostDocuments {

    static final int MOST = 40;

    private final CostDocumentRepository repository;
    private final Costs costs;
    private final Jobs jobs;
    private final AuditTrail audit;

    CostDocuments(CostDocumentRepository repository, Costs costs, Jobs jobs, AuditTrail audit) {
        this.repository = repository;
        this.costs = costs;
        this.jobs = jobs;
        this.audit = audit;
    }

    Optional<CostDocument> find(long exercise, long id) {
        return repository.find(exercise, id);
    }

    Optional<byte[]> content(CostDocument document) {
        return repository.content(document.id()).map(CostContent::content);
    }

    /** Has the document made as it stands when the job runs; gives the number of the job. */
    @Transactional
    Outcome<Long> ask(long exercise, PaperFormat format, Actor by) {
        var found = costs.exercise(exercise);
        if (found.isEmpty()) {
            return new Outcome.NotFound<>();
        }
        if (repository.of(exercise).size() >= MOST) {
            return new Outcome.Refused<>(new FieldError("format",
                    "There are %d documents, the most that are kept: remove some first".formatted(MOST)));
        }
        return new Outcome.Saved<>(jobs.start(CostDocumentJob.NAME,
                "Making the %s of %s".formatted(format.title(), found.get().name()),
                exercise + "." + format.name(), by).id());
    }

    @Transactional
    boolean remove(long exercise, long id, Actor by) {
        var found = find(exercise, id);
        if (found.isEmpty() || repository.remove(exercise, id) == 0) {
            return false;
        }
        audit.record(by, "removed a document of", Costs.RECORD, exercise, found.get().fileName());
        return true;
    }

    /** The documents on the page of an exercise. */
    Part part(String council, Exercise exercise, boolean write) {
        var path = CostViews.path(council, exercise) + "/documents";
        var kept = repository.of(exercise.id());
        var grid = new FeeGrid("Documents that were made", List.of("File", "Made by"), kept.stream()
                .map(each -> List.of(Cell.of("%s, %s".formatted(each.format().title(), PaperFile.sizeWords(each.size())))
                        .to(path + "/" + each.id())
                        .note(each.fileName()), Cell.of(each.madeBy()))).toList(), "No document was made yet.");
        if (!write) {
            return Part.of("Documents for a board", "documents", List.of(), grid);
        }
        var makes = Arrays.stream(PaperFormat.values()).map(format ->
                new Press("Make the " + (format == PaperFormat.HTML ? "web page" : format.title()),
                path, List.of(new Press.Field("format", format.name())), ""));
        var removes = kept.stream().map(each -> new Press("Remove " + each.fileName(), path + "/" + each.id() + "/removal",
                List.of(), "It cannot be brought back."));
        return Part.of("Documents for a board", "documents",
                List.of("A document is made in the background and then stands here."), grid)
                .press(java.util.stream.Stream.concat(makes, removes).toArray(Press[]::new));
    }
}
