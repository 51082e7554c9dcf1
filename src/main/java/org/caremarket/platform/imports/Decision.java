package org.caremarket.platform.imports;

/** What people decide about a finding. */
public enum Decision {
    /** Do what is proposed. */
    PROPOSAL("Do what is proposed"),
    /** Take the cells as the file has them. */
    AS_TYPED("Take it as it stands"),
    /** Leave the row out. */
    LEAVE_OUT("Leave the row out"),
    /** Of many findings at once: decide each on its own. Never what is decided about one. */
    ONE_BY_ONE("Decide one by one");

    private final String title;

    Decision(String title) {
        this.title = title;
    }

    /** The choice in people's words. */
    public String title() {
        return title;
    }
}
