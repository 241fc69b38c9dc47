package nl.inwonerreis.modeller.journey;

import org.jspecify.annotations.Nullable;

/** A card from a workshop or study; kinds and sources are those of the file format. */
public record Note(
    String kind,
    @Nullable String source,
    @Nullable String date,
    @Nullable Integer count,
    String text) {}
