package org.caremarket.council;

import org.caremarket.platform.access.Role;

/**
 * A person whom a council's or region's file names. Files name demonstration people only: real accounts are made by
 * invitation. No password ever stands in a file.
 *
 * @param email the address to sign in with
 * @param name what pages show
 * @param role what the person may do
 */
public record Person(String email, String name, Role role) {}
