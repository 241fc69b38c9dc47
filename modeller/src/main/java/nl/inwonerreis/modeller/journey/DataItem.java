package nl.inwonerreis.modeller.journey;

/**
 * A fact that a resident may be asked for.
 *
 * @param known {@code no}, or the base registry that already holds it: BRP, BAG, …
 */
public record DataItem(String id, String name, String known) {}
