package nl.inwonerreis.modeller.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A BPMN process: one side of the journey. Nodes and flows of subprocesses are inside those.
 *
 * @param origin where a process of a called journey comes from; null for one of the file itself
 */
public record Process(
    String id,
    String name,
    List<Node> nodes,
    List<SequenceFlow> flows,
    List<Lane> lanes,
    @Nullable Origin origin) {

  public Process {
    nodes = List.copyOf(nodes);
    flows = List.copyOf(flows);
    lanes = List.copyOf(lanes);
  }

  /** A process of the file itself. */
  public Process(
      String id, String name, List<Node> nodes, List<SequenceFlow> flows, List<Lane> lanes) {
    this(id, name, nodes, flows, lanes, null);
  }

  /**
   * The called journey that a process is of.
   *
   * @param journey what goes before its ids: the folder, {@code folder:folder} for one called by a
   *     called one
   * @param residentSide whether it is the resident's side there
   */
  public record Origin(String journey, boolean residentSide) {}
}
