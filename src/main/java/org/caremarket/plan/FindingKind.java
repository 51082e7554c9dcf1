package org.caremarket.plan;

/** What can be pointed out in a section, in the order in which it is shown. */
public enum FindingKind {
    PERCENTAGE("A percentage does not match its counts", "Correct it"),
    CONTRADICTION("A figure contradicts itself", "Correct the figure"),
    MISSING("No figure is recorded", "Record the figure, or take the reference out"),
    NO_VALUE("The figure has no value", "Record its value, or take the reference out"),
    STALE("The figure is old", "Quote a newer figure"),
    MADE_UP("The figure is made up", "Quote a real figure");

    private final String title;
    private final String remedy;

    FindingKind(String title, String remedy) {
        this.title = title;
        this.remedy = remedy;
    }

    /** What is wrong, in a few words. */
    public String title() {
        return title;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
