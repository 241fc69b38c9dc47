package nl.inwonerreis.modeller.journey;

/** A phase of the journey, in the resident's words. */
public record Stage(String id, String name) {}
