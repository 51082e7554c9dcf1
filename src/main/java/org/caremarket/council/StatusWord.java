package org.caremarket.council;

import java.util.Optional;

/**
 * A word that a council writes in the status column of its plans, and what it means. How far an action has come is one
 * thing; how confident people are about one that is in progress is another.
 *
 * @param label the word as the council shows it, for example {@code NOT STARTED}
 * @param lifecycle how far the action has come
 * @param confidence red, amber or green; only for what is in progress
 */
public record StatusWord(String label, Lifecycle lifecycle, Optional<Confidence> confidence) {

    /** How far an action has come. */
    public enum Lifecycle { NOT_STARTED, IN_PROGRESS, COMPLETE }

    /** How confident people are that an action in progress will be done in time. */
    public enum Confidence { RED, AMBER, GREEN }
}
