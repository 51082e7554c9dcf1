package org.caremarket.platform.document;

/** The kinds of file that a paper can become. */
public enum PaperFormat {
    HTML("html", "text/html", "Web page"),
    PDF("pdf", "application/pdf", "PDF"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word"),
    ODT("odt", "application/vnd.oasis.opendocument.text", "OpenDocument");

    private final String ending;
    private final String mediaType;
    private final String title;

    PaperFormat(String ending, String mediaType, String title) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.title = title;
    }

    /** How the file's name ends, without the dot. */
    public String ending() {
        return ending;
    }

    /** As browsers are told. A web page is in UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** What people choose it for. */
    public String purpose() {
        return switch (this) {
            case PDF -> "To send, print and publish; read well by screen readers";
            case DOCX -> "To go on working in Word, with headings and tables as such";
            case ODT -> "To go on working in LibreOffice and others";
            case HTML -> "One file for a website, with everything in it";
        };
    }

    /** For people. */
    public String title() {
        return title;
    }
}
