package org.caremarket.delivery.imports;

import java.util.List;
import org.caremarket.platform.imports.Field;

/** What the columns of a delivery plan can mean, in the order in which an export has them. */
final class PlanFields {

    static final String REF = "ref";
    static final String THEME = "theme";
    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String OWNER = "owner";
    static final String SEGMENTS = "segments";
    static final String BY_WHEN = "by_when";
    static final String STATUS = "status";
    static final String NARRATIVE = "narrative";
    static final String CORRECTIVE_ACTION = "corrective_action";
    static final String AS_OF = "as_of";
    static final String WORDING = "wording";
    static final String SOURCE_NOTE = "source_note";

    /** Of several headings that fit a field, the one that stands first here is the better. */
    static final List<Field> ALL = List.of(
            field(REF, "Ref", "reference", "ref no", "reference number", "action ref", "action reference", "action no",
                    "action number", "no", "number", "item no", "id", "action id"),
            field(THEME, "Theme", "theme / indicator", "workstream", "work stream", "theme or workstream", "strategic theme",
                    "strategic objective", "strategic priority", "priority area", "priority theme", "objective", "priority",
                    "aim", "commitment", "pillar", "area", "category"),
            new Field(TITLE, "Action", true, List.of("milestone/action", "action/milestone", "actions", "action title",
                    "action required", "key action", "key actions", "what we will do", "what will we do", "what will be done",
                    "we will", "task", "tasks", "activity", "activities", "milestone", "milestones", "deliverable",
                    "deliverables", "action description", "description of action")),
            field(DESCRIPTION, "Description", "details", "detail", "further detail", "further details", "more detail",
                    "action detail", "action details", "how we will do it", "scope"),
            field(OWNER, "Owner", "action owner", "lead", "lead officer", "responsible officer", "responsible lead",
                    "responsible", "responsibility", "responsible person", "accountable", "accountable officer",
                    "accountable lead", "action lead", "who", "by whom", "assigned to", "lead/owner", "sro"),
            field(SEGMENTS, "Segments", "segment", "market segment", "market segments", "service segment",
                    "service segments", "service area", "service type"),
            field(BY_WHEN, "By when", "timescale", "timescales", "timeframe", "time frame", "timeline", "deadline",
                    "due date", "due", "due by", "target date", "target completion date", "completion date",
                    "complete by", "end date", "when", "date due"),
            field(STATUS, "Status or RAG", "status", "rag", "rag rating", "rag status", "brag", "brag rating", "brag status",
                    "rag rated", "rag score", "current status", "current rag", "action status", "progress rating",
                    "progress status", "delivery status", "rating"),
            field(NARRATIVE, "Narrative", "progress", "progress update", "update", "latest update", "status update",
                    "progress to date", "progress made", "commentary", "comments", "comment", "progress comments",
                    "update on progress", "notes", "position statement"),
            field(CORRECTIVE_ACTION, "Corrective action", "corrective actions", "mitigation", "mitigations",
                    "mitigating action", "mitigating actions", "mitigation action", "remedial action", "remedial actions",
                    "recovery action", "recovery plan", "action to bring back on track", "next steps"),
            field(AS_OF, "As of", "last updated", "last update", "date updated", "updated", "updated on", "date of update",
                    "update date", "status date", "as at", "reported on", "date of last update"),
            field(WORDING, "Wording", "original wording", "status wording", "wording of the status"),
            field(SOURCE_NOTE, "Source note", "note on source", "notes on source", "source notes", "source"));

    private PlanFields() {}

    /** What people call a field. */
    static String label(String name) {
        return ALL.stream().filter(field -> field.name().equals(name)).map(Field::label).findFirst().orElse(name);
    }

    private static Field field(String name, String label, String... headings) {
        return new Field(name, label, false, List.of(headings));
    }
}
