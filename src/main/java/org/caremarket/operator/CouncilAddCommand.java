package org.caremarket.operator;

import java.util.concurrent.Callable;
import org.caremarket.council.Provisioning;
import org.caremarket.council.TenantSetUp;
import org.caremarket.platform.access.Accounts;
import org.caremarket.platform.access.InviteOutcome;
import org.caremarket.platform.access.OneTimeLink;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilScope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code council add SLUG}. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Adds a council from its folder of tenants/, or brings what the register says of it up to date. "
                + "Needs the database's owner. Run again after an interruption, it goes on where it stopped.",
        footer = Commands.ONE_AT_A_TIME)
final class CouncilAddCommand implements Callable<Integer> {

    private final Workplace workplace;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SLUG", description = "the folder's name, for example sefton")
    private String slug;

    @Option(
            names = "--administrator",
            paramLabel = "EMAIL",
            description = "invites the first administrator: prints a link that works once; for somebody who is there "
                    + "already, a new one")
    private String email;

    @Option(names = "--name", paramLabel = "NAME", description = "the administrator's name, as pages show it")
    private String name;

    CouncilAddCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        if ((email == null) != (name == null)) {
            throw new ParameterException(spec.commandLine(), "Give --administrator and --name together.");
        }
        if (email != null && !email.strip().matches("[^@\\s]+@[^@\\s]+") || name != null && name.isBlank()) {
            throw new ParameterException(spec.commandLine(), "Give an email address and a name.");
        }
        workplace.bean(Provisioning.class).migrate(workplace::say);
        var council = workplace.bean(TenantSetUp.class).one(slug, workplace::say);
        workplace.say("%s is served at /%s".formatted(council.name(), council.slug()));
        if (email == null) {
            workplace.say("To invite its first administrator: council add " + slug + " --administrator EMAIL --name NAME");
        } else {
            var link = invite(council);
            workplace.say("Hand this address (behind the service's own) to %s; it works once, until %s:"
                    .formatted(link.person().name(), link.expiresAt()));
            workplace.say(link.path());
        }
        return Commands.OK;
    }

    private OneTimeLink invite(CouncilScope council) {
        var accounts = workplace.bean(Accounts.class);
        return council.call(() -> switch (accounts.invite(email, name, Role.ADMINISTRATOR, Accounts.OPERATOR)) {
            case InviteOutcome.Invited(OneTimeLink link) -> link;
            case InviteOutcome.EmailTaken(var person) -> accounts.newLink(person.id(), Accounts.OPERATOR)
                    .orElseThrow(() -> new Refusal(person.name() + "'s account is closed: an administrator can open it."));
        });
    }
}
