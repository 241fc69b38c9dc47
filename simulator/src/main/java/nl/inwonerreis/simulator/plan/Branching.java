package nl.inwonerreis.simulator.plan;

/**
 * How a node chooses one or more of its outgoing flows, each by itself. The probabilities are in
 * {@link PlanNode#shares}.
 *
 * @param hashes first part of the address of the random number of each flow
 * @param always whether a flow is taken whatever else is
 * @param otherwise the flow that is taken when no other is, or −1 for the most probable
 */
public record Branching(long[] hashes, boolean[] always, int otherwise) {}
