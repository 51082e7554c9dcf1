package org.caremarket.platform.database;

/** Work that changes schemas or roles was asked for, but this process was given no owner's credentials. */
public final class NoOwnerException extends StartupFailure {

    NoOwnerException() {
        super("This needs the database's owner: put the owner's user and password into CAREMARKET_DATABASE_URL.");
    }
}
