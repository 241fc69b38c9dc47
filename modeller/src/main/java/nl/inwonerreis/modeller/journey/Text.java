package nl.inwonerreis.modeller.journey;

/** A sentence for users in both languages; Dutch at plain-language level B1. */
public record Text(String nl, String en) {}
