package nl.inwonerreis.web.architecture.broken.simulator.plan;

/** A plan for others to import. */
public record PlainPlan(int nodes) {}
