package nl.inwonerreis.modeller.journey;

/**
 * A BPMN message flow.
 *
 * @param source id of a flow node or a pool
 * @param target id of a flow node or a pool
 */
public record MessageFlow(String id, String name, String source, String target) {}
