package org.caremarket.workshop.response;

/** How something that was said reached the council. */
public enum Channel {
    LINK("By link"),
    IN_THE_ROOM("In the room"),
    PAPER("On paper"),
    TELEPHONE("By telephone"),
    MEETING("In a meeting of their own"),
    EMAIL("By email");

    private final String title;

    Channel(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
