package nl.inwonerreis.modeller.bpmn;

import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.modeller.journey.Lane;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import org.w3c.dom.Element;

/** Reads a process, and the nodes and flows of any scope: a process or a subprocess. */
final class ProcessReader {

  private final ReadingContext context;
  private final NodeReader nodes;
  private final FlowReader flows;
  private final LaneReader lanes;

  ProcessReader(ReadingContext context) {
    this.context = context;
    this.nodes = new NodeReader(context, this);
    this.flows = new FlowReader(context);
    this.lanes = new LaneReader(context);
  }

  Process read(Element process) {
    List<Lane> found = new ArrayList<>();
    collectLanes(process, found);
    return new Process(
        context.idOf(process),
        XmlElements.plainName(process),
        nodesOf(process),
        flowsOf(process),
        found);
  }

  List<Node> nodesOf(Element scope) {
    List<Node> found = new ArrayList<>();
    for (Element child : XmlElements.children(scope)) {
      if (FlowNodeNames.isFlowNode(child)) {
        found.add(nodes.read(child));
      } else if (!FlowNodeNames.isSilent(child)) {
        UnknownElements.report(child, context);
      }
    }
    return found;
  }

  List<SequenceFlow> flowsOf(Element scope) {
    return XmlElements.children(scope, "sequenceFlow").stream()
        .flatMap(flow -> flows.read(flow, scope).stream())
        .toList();
  }

  private void collectLanes(Element scope, List<Lane> found) {
    XmlElements.children(scope, "laneSet").forEach(set -> lanes.read(set, null, found));
    XmlElements.children(scope).stream()
        .filter(FlowNodeNames::isActivity)
        .forEach(child -> collectLanes(child, found));
  }
}
