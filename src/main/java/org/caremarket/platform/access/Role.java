package org.caremarket.platform.access;

/** What a person may do. A person holds one role in one council or region. */
public enum Role {
    /** Commissioning officer: records plans, actions, workshops and figures. */
    OFFICER("Commissioning officer"),
    /** Approver: what an officer may do, and signs off, publishes, submits. */
    APPROVER("Approver"),
    /** Viewer, for example a committee member: reads. */
    VIEWER("Viewer"),
    /** Council administrator: people and settings; reads the rest. */
    ADMINISTRATOR("Council administrator"),
    /** Regional analyst: compares what councils shared with the region group. Never a role within a council. */
    ANALYST("Regional analyst");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** The role in people's words. */
    public String title() {
        return title;
    }
}
