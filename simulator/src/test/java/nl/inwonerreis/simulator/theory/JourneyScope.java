package nl.inwonerreis.simulator.theory;

import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.simulator.model.Bpmn;

/** The nodes and flows of one process or subprocess while it is written. */
final class JourneyScope {

  /** Whether it is on the resident's side. */
  final boolean resident;

  private final StringBuilder nodes = new StringBuilder();
  private final List<String> flows = new ArrayList<>();

  JourneyScope(boolean resident) {
    this.resident = resident;
  }

  void add(String type, String id, String content) {
    nodes.append(quoted("<%s id='%s'>%s</%s>%n".formatted(type, id, content, type)));
  }

  void addBoundary(String id, String task, boolean interrupting) {
    nodes.append(
        quoted(
            "<boundaryEvent id='%s' attachedToRef='%s' cancelActivity='%s'>"
                    .formatted(id, task, interrupting)
                + "<timerEventDefinition/></boundaryEvent>"));
  }

  /** Adds nodes as they are written. */
  void add(String xml) {
    nodes.append(quoted(xml));
  }

  String link(String id, String from, String to) {
    flows.add(id + ":" + from + ">" + to);
    return id;
  }

  /** Returns the number of flows so far. */
  int flows() {
    return flows.size();
  }

  /** Returns the id of a flow. */
  String flow(int i) {
    return flows.get(i).substring(0, flows.get(i).indexOf(':'));
  }

  String xml() {
    return nodes + (flows.isEmpty() ? "" : Bpmn.flows(String.join(" ", flows)));
  }

  String process(String id) {
    return "<process id=\"%s\" isExecutable=\"false\">%s</process>".formatted(id, xml());
  }

  static String quoted(String xml) {
    return xml.replace('\'', '"');
  }
}
