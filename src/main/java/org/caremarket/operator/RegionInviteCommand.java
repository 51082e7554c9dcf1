package org.caremarket.operator;

import java.util.concurrent.Callable;
import org.caremarket.council.Councils;
import org.caremarket.platform.access.Accounts;
import org.caremarket.platform.access.InviteOutcome;
import org.caremarket.platform.access.OneTimeLink;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.RegionScope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code region invite SLUG EMAIL --name NAME}. A region has no administrator, so the operator does what one would. */
@Command(
        name = "invite",
        mixinStandardHelpOptions = true,
        description = "Invites an analyst of a region: prints a link that works once. For somebody who is there already, "
                + "a new one, and their account is unlocked.",
        footer = Commands.ONE_AT_A_TIME)
final class RegionInviteCommand implements Callable<Integer> {

    private final Workplace workplace;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SLUG", description = "the region's word in addresses; see \"region list\"")
    private String slug;

    @Parameters(index = "1", paramLabel = "EMAIL", description = "the address that the analyst signs in with")
    private String email;

    @Option(names = "--name", paramLabel = "NAME", required = true, description = "the analyst's name, as pages show it")
    private String name;

    RegionInviteCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        if (!email.strip().matches("[^@\\s]+@[^@\\s]+") || name.isBlank()) {
            throw new ParameterException(spec.commandLine(), "Give an email address and a name.");
        }
        var councils = workplace.bean(Councils.class);
        councils.refresh();
        var region = councils.region(slug).orElseThrow(() -> new Refusal(
                "There is no region %s. \"region list\" shows those there are.".formatted(slug)));
        var link = region.call(() -> invite(region));
        workplace.say("Hand this address (behind the service's own) to %s; it works once, until %s:"
                .formatted(link.person().name(), link.expiresAt()));
        workplace.say(link.path());
        return Commands.OK;
    }

    private OneTimeLink invite(RegionScope region) {
        var accounts = workplace.bean(Accounts.class);
        return switch (accounts.invite(email, name, Role.ANALYST, Accounts.OPERATOR)) {
            case InviteOutcome.Invited(OneTimeLink link) -> link;
            case InviteOutcome.EmailTaken(var person) -> {
                accounts.unlock(person.id(), Accounts.OPERATOR);
                yield accounts.newLink(person.id(), Accounts.OPERATOR).orElseThrow(() -> new Refusal(
                        "%s's account at %s is closed.".formatted(person.name(), region.name())));
            }
        };
    }
}
