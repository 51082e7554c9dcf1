package org.caremarket.isolation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.platform.tenancy.Scope;

/** The tests' own feature. */
@Singleton
public class Canaries {

    private final CanaryRepository repository;

    Canaries(CanaryRepository repository) {
        this.repository = repository;
    }

    List<String> owners() {
        return repository.owners();
    }

    @Transactional
    public List<String> add(String of, String note) {
        repository.add(of, note);
        return repository.owners();
    }

    @Transactional
    public void addAndThinkBetterOfIt(String of, String note) {
        repository.add(of, note);
        throw new IllegalStateException("on purpose");
    }

    @Transactional
    public void addAndFail(String of, String note) {
        repository.add(of, note);
        repository.fail();
    }

    @Transactional
    public List<String> addAndReadFor(Scope other, String of, String note) {
        repository.add(of, note);
        return other.call(repository::owners);
    }
}
