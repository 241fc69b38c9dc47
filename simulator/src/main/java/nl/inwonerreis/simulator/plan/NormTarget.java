package nl.inwonerreis.simulator.plan;

/**
 * What a norm asks.
 *
 * @param name name for users, else the id
 * @param basis legal or service
 * @param share share that must meet it, 0–1
 * @param source citation, or empty
 */
public record NormTarget(
    String id, String name, String measure, String basis, double share, String source) {}
