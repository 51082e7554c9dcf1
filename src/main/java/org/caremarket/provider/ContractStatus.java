package org.caremarket.provider;

import java.util.Arrays;
import java.util.Optional;

/** By which contract the council buys at a location. */
public enum ContractStatus {
    NOT_STATED("Not stated"),
    FRAMEWORK("On a framework"),
    BLOCK("Block contract"),
    SPOT("Spot purchase"),
    DIRECT_AWARD("Direct award"),
    IN_HOUSE("The council's own"),
    NONE("No contract");

    private final String title;

    ContractStatus(String title) {
        this.title = title;
    }

    /** The words that people read. */
    public String title() {
        return title;
    }

    /** Its word in addresses, files and the API: {@code direct-award}. */
    public String slug() {
        return name().toLowerCase().replace('_', '-');
    }

    /** The status with this word. */
    public static Optional<ContractStatus> ofSlug(String word) {
        return Arrays.stream(values()).filter(status -> status.slug().equals(word.strip())).findFirst();
    }

    /** The status that files write with its word or, in any letter case, with the words that people read. */
    public static Optional<ContractStatus> ofTitle(String words) {
        return ofSlug(words).or(() -> Arrays.stream(values())
                .filter(status -> status.title().equalsIgnoreCase(words.strip())).findFirst());
    }
}
