package org.caremarket.contact;

/** What can happen to a contact, each with the words of its page. */
public enum Happening {
    OPT_OUT("opt-out", "Opt this person out", "How did they say so?", "For example, by telephone, by email or at a workshop",
            "Enter how the person opted out", "They get no more mail, whatever list they are on, until a new consent is recorded.",
            "Opt them out", "Opted out"),
    CONSENT("consent", "Record a new consent", "How was consent given?", "For example, by email, on a form or at a workshop",
            "Enter how consent was given, for example by email or on a form",
            "They can be mailed again from now on. The consent must not be older than the day on which they opted out.",
            "Record the consent", "Consent recorded"),
    CAME_BACK("address", "Mail to this address comes back", "Why does it come back?",
            "For example, the mailbox does not exist. Do not repeat the address", "Enter why mail comes back",
            "Nothing more is sent to the address until it is changed.", "Flag the address", "Address flagged"),
    ERASURE("erasure", "Erase this person’s data?", "", "", "",
            "Name, email address, telephone number, consent and lists are erased for good, also from what imports keep to be undone. The organisation stays, so that counts of earlier workshops stay true. The audit trail says that it was done, not who it was.",
            "Erase the data", "The person's data were erased");

    private final String slug;
    private final String title;
    private final String question;
    private final String hint;
    private final String missing;
    private final String meaning;
    private final String send;
    private final String done;

    Happening(String slug, String title, String question, String hint, String missing, String meaning, String send, String done) {
        this.slug = slug;
        this.title = title;
        this.question = question;
        this.hint = hint;
        this.missing = missing;
        this.meaning = meaning;
        this.send = send;
        this.done = done;
    }

    /** The word for it in addresses, below the contact's own. */
    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    String question() {
        return question;
    }

    String hint() {
        return hint;
    }

    /** What is said when nobody said how. */
    String missing() {
        return missing;
    }

    /** What comes of it. */
    public String meaning() {
        return meaning;
    }

    /** The words of the button. */
    public String send() {
        return send;
    }

    /** What is said when it was done. */
    String done() {
        return done;
    }

    /** Whether it counts only for the version that was seen: the others change nothing when they happen twice. */
    boolean ofAVersion() {
        return this == CONSENT || this == ERASURE;
    }
}
