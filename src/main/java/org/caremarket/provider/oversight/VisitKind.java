package org.caremarket.provider.oversight;

/** What kind of visit it was. All of them count. */
public enum VisitKind {
    PLANNED("Planned visit"),
    UNANNOUNCED("Unannounced visit"),
    FOLLOW_UP("Follow-up visit"),
    IMPROVEMENT_MEETING("Improvement meeting");

    private final String title;

    VisitKind(String title) {
        this.title = title;
    }

    /** The words that people read. */
    public String title() {
        return title;
    }

    /** Its word in forms, files and the API: {@code follow-up}. */
    public String slug() {
        return name().toLowerCase().replace('_', '-');
    }
}
