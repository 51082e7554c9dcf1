package org.caremarket.council;

/** The database refused a step of provisioning. What was done before it stands, and running again goes on there. */
public final class ProvisioningException extends RuntimeException {

    ProvisioningException(Exception cause) {
        super("The database refused a step of provisioning", cause);
    }
}
