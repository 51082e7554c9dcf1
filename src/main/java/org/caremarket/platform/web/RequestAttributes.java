package org.caremarket.platform.web;

/** Names of what filters leave on a request for those who come after them. */
public final class RequestAttributes {

    /** The signed-in {@link org.caremarket.platform.access.Actor}; absent when nobody is signed in. */
    public static final String ACTOR = "org.caremarket.actor";

    private RequestAttributes() {}
}
