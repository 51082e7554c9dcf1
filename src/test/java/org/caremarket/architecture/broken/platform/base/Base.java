package org.caremarket.architecture.broken.platform.base;

import org.caremarket.architecture.broken.beta.Betas;

/** Platform that knows a feature. */
public record Base(Betas betas) {}
