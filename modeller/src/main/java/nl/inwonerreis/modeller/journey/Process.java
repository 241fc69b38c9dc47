package nl.inwonerreis.modeller.journey;

import java.util.List;

/** A BPMN process: one side of the journey. Nodes and flows of subprocesses are inside those. */
public record Process(
    String id, String name, List<Node> nodes, List<SequenceFlow> flows, List<Lane> lanes) {

  public Process {
    nodes = List.copyOf(nodes);
    flows = List.copyOf(flows);
    lanes = List.copyOf(lanes);
  }
}
