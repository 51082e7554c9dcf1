package org.caremarket.architecture.broken.alpha;

/** Public. */
public interface AlphaRepository {}
