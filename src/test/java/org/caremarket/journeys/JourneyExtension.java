package org.caremarket.journeys;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives journeys their desk. On a machine without Chromium each journey is counted as skipped, and one line says so;
 * where {@code CI=true} promises a complete run, a missing Chromium is a failure.
 */
final class JourneyExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(JourneyExtension.class);
    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        // By method and not by class, so that the report counts every journey that was left out.
        if (context.getTestMethod().isEmpty() || runs(Chromium.find().isPresent(), System.getenv("CI"))) {
            return ConditionEvaluationResult.enabled("There is a browser, or there has to be one");
        }
        if (SAID.compareAndSet(false, true)) {
            System.out.println("BROWSER JOURNEYS SKIPPED: this machine has no Chromium. Install one, or set CHROMIUM "
                    + "to its program. With CI=true this is a failure.");
        }
        return ConditionEvaluationResult.disabled("This machine has no Chromium");
    }

    static boolean runs(boolean chromium, String ci) {
        return chromium || "true".equals(ci);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Desk.class;
    }

    @Override
    public Desk resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var house = context.getRoot().getStore(HERE).getOrComputeIfAbsent(House.class,
                key -> new House(Chromium.find().orElseThrow(() -> new IllegalStateException(
                        "CI=true promises browser journeys, and this machine has no Chromium"))),
                House.class);
        var desk = new Desk(house);
        context.getStore(HERE).put(Desk.class, desk);
        return desk;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var desk = context.getStore(HERE).remove(Desk.class, Desk.class);
        if (desk != null) {
            desk.leave();
        }
    }
}
