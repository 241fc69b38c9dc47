package nl.inwonerreis.modeller.call;

import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.SubProcess;

/** Points call activities at the processes that were found elsewhere. */
final class CallTargets {

  private CallTargets() {}

  static Process in(Process process, Map<String, String> targets) {
    return new Process(
        process.id(),
        process.name(),
        nodes(process.nodes(), targets),
        process.flows(),
        process.lanes(),
        process.origin());
  }

  private static List<Node> nodes(List<Node> nodes, Map<String, String> targets) {
    return nodes.stream().map(node -> node(node, targets)).toList();
  }

  private static Node node(Node node, Map<String, String> targets) {
    if (node instanceof SubProcess sub) {
      return new SubProcess(
          sub.id(),
          sub.name(),
          sub.touchpoint(),
          sub.kind(),
          sub.repetition(),
          sub.forCompensation(),
          nodes(sub.nodes(), targets),
          sub.flows());
    }
    if (node instanceof Activity call && call.called() != null) {
      return new Activity(
          call.id(),
          call.name(),
          call.touchpoint(),
          call.kind(),
          call.repetition(),
          call.forCompensation(),
          targets.getOrDefault(call.called(), call.called()));
    }
    return node;
  }
}
