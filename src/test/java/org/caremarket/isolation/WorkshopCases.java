package org.caremarket.isolation;

import java.util.function.BiConsumer;

/** How the neighbour tries the routes of workshops, for {@link StrangerCases}. */
final class WorkshopCases {

    /**
     * Ids that no record of the neighbour's has.
     *
     * @param workshop an open workshop
     * @param section a section of its agenda
     * @param question a question of that section
     * @param response what somebody said to it by telephone
     * @param answer an answer of that
     * @param session a session of the workshop
     * @param invited another workshop, to which somebody is invited
     * @param collation what was made of it
     * @param document a file made of its report
     */
    record Ids(
            long workshop, long section, long question, long response, long answer, long session,
            InvitationCases.Ids invited, CollationCases.Ids collation, long document) {}

    private WorkshopCases() {}

    static void add(BiConsumer<String, StrangerCase> cases, Ids ids) {
        WorkshopSetupCases.add(cases, ids);
        AnswerCases.add(cases, ids);
        InvitationCases.add(cases, ids.invited());
        CollationCases.add(cases, ids.collation());
        ReportCases.add(cases, ids);
    }
}
