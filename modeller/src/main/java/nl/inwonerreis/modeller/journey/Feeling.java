package nl.inwonerreis.modeller.journey;

import org.jspecify.annotations.Nullable;

/** A feeling that people reported, −2 to +2; never simulated. */
public record Feeling(double score, @Nullable String source, @Nullable Integer n) {}
