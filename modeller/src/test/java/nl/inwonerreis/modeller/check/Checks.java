package nl.inwonerreis.modeller.check;

import java.util.List;
import nl.inwonerreis.modeller.bpmn.InlineBpmn;
import nl.inwonerreis.modeller.journey.Finding;

/** Checks of inline BPMN, told as {@code rule(element)}. */
final class Checks {

  private Checks() {}

  /** Returns the findings on a process {@code P}, without the notice that no groups are named. */
  static List<String> found(String inside) {
    return foundIn(InlineBpmn.process(inside));
  }

  static List<String> foundIn(String xml) {
    return findings(xml).stream()
        .filter(f -> !f.rule().equals("no-groups") && !f.rule().equals("schema"))
        .map(f -> f.rule() + "(" + f.element() + ")")
        .toList();
  }

  static List<Finding> findings(String xml) {
    return JourneyCheck.check(InlineBpmn.read(xml)).findings();
  }

  /** Returns flows written as {@code A-B C-D}, with ids A_B and C_D. */
  static String flows(String pairs) {
    StringBuilder xml = new StringBuilder();
    for (String pair : pairs.split(" ")) {
      String[] ends = pair.split("-");
      xml.append(
          "<sequenceFlow id=\"%1$s_%2$s\" sourceRef=\"%1$s\" targetRef=\"%2$s\"/>"
              .formatted(ends[0], ends[1]));
    }
    return xml.toString();
  }

  /** Returns nodes written as {@code startEvent:S task:A}. */
  static String nodes(String nodes) {
    StringBuilder xml = new StringBuilder();
    for (String node : nodes.split(" ")) {
      String[] parts = node.split(":");
      xml.append("<%s id=\"%s\"/>".formatted(parts[0], parts[1]));
    }
    return xml.toString();
  }

  /** Returns a process with a card. */
  static String withCard(String card, String inside) {
    return InlineBpmn.process(
        "<extensionElements><j:journey>"
            + card
            + "</j:journey></extensionElements>"
            + "<startEvent id=\"S\"/><endEvent id=\"E\"/>"
            + flows("S-T T-E")
            + inside);
  }

  static String touchpoint(String attributes, String inside) {
    return "<task id=\"T\"><extensionElements><j:touchpoint "
        + attributes
        + ">"
        + inside
        + "</j:touchpoint></extensionElements></task>";
  }
}
