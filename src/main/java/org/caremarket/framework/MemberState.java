package org.caremarket.framework;

/** Whether a member is offered work. */
public enum MemberState {
    MEMBER("Member", "govuk-tag--green"), SUSPENDED("Suspended", "govuk-tag--orange"), LEFT("Left", "govuk-tag--grey");

    private final String title;
    private final String colour;

    MemberState(String title, String colour) {
        this.title = title;
        this.colour = colour;
    }

    public String title() {
        return title;
    }

    /** The class of its tag. */
    public String colour() {
        return colour;
    }
}
