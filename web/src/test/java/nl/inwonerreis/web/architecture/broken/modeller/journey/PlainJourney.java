package nl.inwonerreis.web.architecture.broken.modeller.journey;

/** A journey for others to import. */
public record PlainJourney(String name) {}
