package nl.inwonerreis.modeller.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.SubProcess;

/**
 * Small BPMN files written in a test; the default namespace is BPMN, the prefix j our extension.
 */
public final class InlineBpmn {

  private InlineBpmn() {}

  /** Returns a file with these definitions; the first of them stands on line 2. */
  public static String definitions(String inside) {
    return "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
        + " xmlns:j=\"urn:inwonerreis:journey:1\" targetNamespace=\"urn:test\">\n"
        + inside
        + "\n</definitions>";
  }

  /** Returns a file with one process {@code P}; its first line is line 3. */
  public static String process(String inside) {
    return definitions("<process id=\"P\">\n" + inside + "\n</process>");
  }

  public static BpmnReading read(String xml) {
    return BpmnReader.read(xml.getBytes(StandardCharsets.UTF_8), "inline.bpmn");
  }

  public static BpmnReading readProcess(String inside) {
    return read(process(inside));
  }

  /** Returns the journey of a reading that must have one. */
  static Journey journeyOf(BpmnReading reading) {
    Journey journey = reading.journey();
    assertThat(journey).as("%s", reading.findings()).isNotNull();
    return journey;
  }

  static Process processOf(BpmnReading reading) {
    return journeyOf(reading).processes().get(0);
  }

  /** Returns a node by id, however deep. */
  static Node node(BpmnReading reading, String id) {
    return journeyOf(reading).processes().stream()
        .flatMap(p -> find(p.nodes(), id).stream())
        .findFirst()
        .orElseThrow();
  }

  static List<String> rules(BpmnReading reading) {
    return reading.findings().stream().map(Finding::rule).toList();
  }

  static Finding finding(BpmnReading reading, String rule) {
    return reading.findings().stream()
        .filter(f -> f.rule().equals(rule))
        .findFirst()
        .orElseThrow(() -> new AssertionError(rule + " not in " + reading.findings()));
  }

  static byte[] write(BpmnReading reading) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      BpmnWriter.write(reading.document(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static List<Node> find(List<Node> nodes, String id) {
    return nodes.stream()
        .flatMap(
            n -> {
              if (n.id().equals(id)) {
                return List.of(n).stream();
              }
              return n instanceof SubProcess s ? find(s.nodes(), id).stream() : null;
            })
        .toList();
  }
}
