package org.caremarket.framework;

import java.util.List;
import org.caremarket.platform.web.Difference.Part;

/** Something that belongs to a framework and is written by itself. */
interface FrameworkPart {

    /** 0 while it is not kept yet. */
    long id();

    long frameworkId();

    /** The version that was seen. */
    int version();

    /** What it is called in the framework's history: {@code lot North}. */
    String called();

    /** What it says, part by part. */
    List<Part> parts();

    /** The parts that everybody who reads the history may know; all of them unless the part says otherwise. */
    default List<Part> open() {
        return parts();
    }
}
