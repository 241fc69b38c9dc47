package nl.inwonerreis.simulator.model;

import java.nio.charset.StandardCharsets;
import nl.inwonerreis.modeller.bpmn.BpmnReader;
import nl.inwonerreis.modeller.check.CheckResult;
import nl.inwonerreis.modeller.check.CheckedJourney;
import nl.inwonerreis.modeller.check.JourneyCheck;

/**
 * Small BPMN files for tests: one process with the given nodes, and flows as {@code
 * Id:Source>Target} or {@code Source>Target}, separated by spaces.
 */
public final class Bpmn {

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:journey="urn:inwonerreis:journey:1" id="Definitions" targetNamespace="test">
      """;

  private Bpmn() {}

  /** Returns a file with one process. */
  public static String process(String nodes, String flows) {
    return file(processElement("Reis", nodes, flows));
  }

  /** Returns a file with these processes and collaborations. */
  public static String file(String... elements) {
    return HEAD + String.join("\n", elements) + "\n</definitions>\n";
  }

  /** Returns one process element. */
  public static String processElement(String id, String nodes, String flows) {
    return "<process id=\"%s\" isExecutable=\"false\">%n%s%n%s</process>"
        .formatted(id, nodes, flows(flows));
  }

  /** Returns the flow elements. */
  public static String flows(String flows) {
    StringBuilder xml = new StringBuilder();
    for (String flow : flows.trim().split("\\s+")) {
      int colon = flow.indexOf(':');
      String[] ends = flow.substring(colon + 1).split(">");
      String id = colon < 0 ? ends[0] + "_" + ends[1] : flow.substring(0, colon);
      xml.append(
          "<sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\"/>%n"
              .formatted(id, ends[0], ends[1]));
    }
    return xml.toString();
  }

  /** Reads and checks a file that must pass. */
  public static CheckedJourney checked(String bpmn) {
    CheckResult result =
        JourneyCheck.check(BpmnReader.read(bpmn.getBytes(StandardCharsets.UTF_8), "test.bpmn"));
    CheckedJourney journey = result.journey();
    if (journey == null) {
      throw new AssertionError("refused: " + result.findings());
    }
    return journey;
  }
}
