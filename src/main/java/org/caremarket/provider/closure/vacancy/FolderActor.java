package org.caremarket.provider.closure.vacancy;

import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;

/** Who stands in the trail for what a council's folder brought. */
public final class FolderActor {

    /** Records of this actor are those of the folder: they are loaded once. */
    public static final Actor FOLDER = new Actor(0, "The council's folder", Role.OFFICER, "");

    private FolderActor() {}
}
