package org.caremarket.council;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.platform.tenancy.CommonsScope;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.RegionScope;

/**
 * The register of councils and regions. It is kept in memory, because every request asks it, and read again every
 * few seconds, because another process may add or remove a council.
 */
@Singleton
public class Councils implements CouncilDirectory {

    private record Register(
            Map<String, Council> councils, Map<String, Region> regions, List<Council> byName, List<MemberGroup> groups) {}

    private final RegisterRepository repository;
    private volatile Register register = new Register(Map.of(), Map.of(), List.of(), List.of());

    Councils(RegisterRepository repository) {
        this.repository = repository;
    }

    /** Reads the register again. */
    @Scheduled(initialDelay = "5s", fixedDelay = "5s")
    public void refresh() {
        register = new CommonsScope().call(() -> {
            var councils = repository.readyCouncils();
            var regions = repository.readyRegions();
            return new Register(bySlug(councils, Council::slug), bySlug(regions, Region::slug), councils,
                    groups(regions, repository.members()));
        });
    }

    /** Every council that is a tenant, by name. */
    public List<Council> all() {
        return register.byName();
    }

    /** The council with this slug. */
    public Optional<Council> find(String slug) {
        return Optional.ofNullable(register.councils().get(slug));
    }

    /** Every council of the register, served or not, by slug; read anew. For operators. */
    public List<RegisterEntry> entries() {
        return new CommonsScope().call(repository::entries);
    }

    /** Every region group, in no order. */
    public List<Region> regions() {
        return List.copyOf(register.regions().values());
    }

    /** Every region group with its members, by name. Answers from memory. */
    public List<MemberGroup> groups() {
        return register.groups();
    }

    private static List<MemberGroup> groups(List<Region> regions, List<RegionMember> members) {
        var byRegion = members.stream().collect(Collectors.groupingBy(RegionMember::regionNumber));
        return regions.stream()
                .map(region -> new MemberGroup(region, byRegion.getOrDefault(region.number(), List.of())))
                .toList();
    }

    @Override
    public Optional<CouncilScope> council(String slug) {
        return find(slug).map(Council::scope);
    }

    @Override
    public Optional<RegionScope> region(String slug) {
        return Optional.ofNullable(register.regions().get(slug)).map(Region::scope);
    }

    @Override
    public List<CouncilScope> councils() {
        return all().stream().map(Council::scope).toList();
    }

    private static <T> Map<String, T> bySlug(List<T> all, Function<T, String> slug) {
        return all.stream().collect(Collectors.toUnmodifiableMap(slug, Function.identity()));
    }
}
