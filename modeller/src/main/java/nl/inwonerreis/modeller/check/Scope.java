package nl.inwonerreis.modeller.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.BoundaryEvent;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import nl.inwonerreis.modeller.journey.StartEvent;
import nl.inwonerreis.modeller.journey.SubProcess;
import org.jspecify.annotations.Nullable;

/**
 * The nodes and flows that share one border: those of a process or of one subprocess.
 *
 * @param process id of the process around it
 * @param owner the subprocess; null for the process itself
 */
record Scope(
    String process, @Nullable SubProcess owner, List<Node> nodes, List<SequenceFlow> flows) {

  /** Returns the id of the process or subprocess. */
  String id() {
    return owner == null ? process : owner.id();
  }

  boolean isProcess() {
    return owner == null;
  }

  boolean isEventSubProcess() {
    return owner != null && owner.kind() == SubProcess.Kind.EVENT;
  }

  List<StartEvent> starts() {
    return nodes.stream().filter(StartEvent.class::isInstance).map(StartEvent.class::cast).toList();
  }

  /**
   * Returns where tokens enter: the start events; without any, the nodes that no flow reaches (BPMN
   * 2.0, 13.2), event subprocesses and compensation left out.
   */
  List<Node> entries() {
    List<StartEvent> starts = starts();
    if (!starts.isEmpty()) {
      return List.copyOf(starts);
    }
    Set<String> targets = flows.stream().map(SequenceFlow::target).collect(Collectors.toSet());
    return nodes.stream().filter(n -> !targets.contains(n.id()) && isReachedByFlow(n)).toList();
  }

  /** Says whether a node waits for a flow, not for an event or a compensation. */
  private static boolean isReachedByFlow(Node node) {
    if (node instanceof SubProcess sub) {
      return sub.kind() != SubProcess.Kind.EVENT && !sub.forCompensation();
    }
    return !(node instanceof BoundaryEvent)
        && !(node instanceof Activity activity && activity.forCompensation());
  }
}
