package org.caremarket.workshop.response;

/** An answer to whether somebody agrees. */
public enum Agreement {
    AGREE("Agree"),
    PARTLY("Partly agree"),
    DISAGREE("Disagree");

    private final String title;

    Agreement(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
