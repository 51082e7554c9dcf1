package org.caremarket.benchmark;

import java.time.LocalDate;
import java.util.List;

/** The groups that the council belongs to, to share figures with one of them. */
public record PublicationGroupsView(String council, List<Group> groups, LocalDate today) {}
