package org.caremarket.council;

import java.sql.SQLException;

/** The database refused a step of provisioning. What was done before it stands, and running again goes on there. */
public final class ProvisioningException extends RuntimeException {

    private static final String DUPLICATE = "23505";

    ProvisioningException(Exception cause) {
        super("The database refused a step of provisioning", cause);
    }

    /** Whether something that must be unique, such as a council's code, was there already. */
    public boolean isDuplicate() {
        return getCause() instanceof SQLException sql && DUPLICATE.equals(sql.getSQLState());
    }
}
