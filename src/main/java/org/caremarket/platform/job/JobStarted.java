package org.caremarket.platform.job;

import org.caremarket.platform.tenancy.CouncilScope;

/** A job was started for a council; heard once that is committed. */
record JobStarted(CouncilScope council) {}
