package org.caremarket.platform.mail;

import org.caremarket.platform.tenancy.CouncilScope;

/** Letters of a council are to be sent; heard once that is committed. */
record LettersPut(CouncilScope council) {}
