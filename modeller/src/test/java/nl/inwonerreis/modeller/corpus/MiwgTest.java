package nl.inwonerreis.modeller.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.inwonerreis.modeller.bpmn.BpmnReader;
import nl.inwonerreis.modeller.bpmn.BpmnReading;
import nl.inwonerreis.modeller.bpmn.BpmnWriter;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.BoundaryEvent;
import nl.inwonerreis.modeller.journey.CatchEvent;
import nl.inwonerreis.modeller.journey.EndEvent;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import nl.inwonerreis.modeller.journey.StartEvent;
import nl.inwonerreis.modeller.journey.SubProcess;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The reference models of the BPMN Model Interchange Working Group: the graph that is read is that
 * of the file, by element type and flow, as the Java library alone sees it; and nothing is lost by
 * reading and writing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MiwgTest {

  private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

  private static final Set<String> FLOW_NODES =
      Set.of(
          "task",
          "userTask",
          "manualTask",
          "serviceTask",
          "scriptTask",
          "businessRuleTask",
          "sendTask",
          "receiveTask",
          "callActivity",
          "subProcess",
          "transaction",
          "adHocSubProcess",
          "exclusiveGateway",
          "parallelGateway",
          "inclusiveGateway",
          "eventBasedGateway",
          "complexGateway",
          "startEvent",
          "endEvent",
          "intermediateCatchEvent",
          "intermediateThrowEvent",
          "boundaryEvent");

  private static final Map<Activity.Kind, String> TASKS =
      Map.of(
          Activity.Kind.TASK, "task",
          Activity.Kind.USER, "userTask",
          Activity.Kind.MANUAL, "manualTask",
          Activity.Kind.SERVICE, "serviceTask",
          Activity.Kind.SCRIPT, "scriptTask",
          Activity.Kind.BUSINESS_RULE, "businessRuleTask",
          Activity.Kind.SEND, "sendTask",
          Activity.Kind.RECEIVE, "receiveTask",
          Activity.Kind.CALL, "callActivity");

  private static final Map<Gateway.Kind, String> GATEWAYS =
      Map.of(
          Gateway.Kind.EXCLUSIVE, "exclusiveGateway",
          Gateway.Kind.PARALLEL, "parallelGateway",
          Gateway.Kind.INCLUSIVE, "inclusiveGateway",
          Gateway.Kind.EVENT_BASED, "eventBasedGateway",
          Gateway.Kind.COMPLEX, "complexGateway");

  private final Path folder =
      Path.of(System.getProperty("inwonerreis.data", "absent"), "bpmn-corpus", "miwg", "Reference");

  @BeforeAll
  void dataIsThere() {
    if (!Files.isDirectory(folder)) {
      System.out.println("corpus: SKIPPED (no reference models)");
    }
    assumeTrue(Files.isDirectory(folder), "no reference models");
  }

  @Test
  void theGraphReadIsThatOfTheFile()
      throws IOException, SAXException, ParserConfigurationException {
    int elements = 0;
    for (Path path : models()) {
      Set<String> read = graphOf(BpmnReader.read(path));
      assertThat(read).as("%s", path.getFileName()).isEqualTo(oracle(path)).isNotEmpty();
      elements += read.size();
    }
    System.out.printf(
        "reference: %d models of the interchange group read alike, %d elements and flows%n",
        models().size(), elements);
  }

  @Test
  void readingAndWritingLosesNothing()
      throws IOException, SAXException, ParserConfigurationException {
    for (Path path : models()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      BpmnWriter.write(BpmnReader.read(path).document(), out);
      Path written = Files.createTempFile("reference", ".bpmn");
      Files.write(written, out.toByteArray());
      assertThat(everything(written)).as("%s", path.getFileName()).isEqualTo(everything(path));
      Files.delete(written);
    }
  }

  private List<Path> models() throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(p -> p.toString().endsWith(".bpmn")).sorted().toList();
    }
  }

  private static Set<String> graphOf(BpmnReading reading) {
    Set<String> graph = new TreeSet<>();
    if (reading.journey() != null) {
      for (Process process : reading.journey().processes()) {
        collect(process.nodes(), process.flows(), graph);
      }
    }
    return graph;
  }

  private static void collect(List<Node> nodes, List<SequenceFlow> flows, Set<String> graph) {
    flows.forEach(f -> graph.add("%s: %s > %s".formatted(f.id(), f.source(), f.target())));
    for (Node node : nodes) {
      graph.add(typeOf(node) + " " + node.id());
      if (node instanceof SubProcess sub) {
        collect(sub.nodes(), sub.flows(), graph);
      }
    }
  }

  private static String typeOf(Node node) {
    if (node instanceof Activity activity) {
      return TASKS.get(activity.kind());
    }
    if (node instanceof Gateway gateway) {
      return GATEWAYS.get(gateway.kind());
    }
    if (node instanceof SubProcess sub) {
      return switch (sub.kind()) {
        case EMBEDDED, EVENT -> "subProcess";
        case TRANSACTION -> "transaction";
        case AD_HOC -> "adHocSubProcess";
      };
    }
    if (node instanceof StartEvent) {
      return "startEvent";
    }
    if (node instanceof EndEvent) {
      return "endEvent";
    }
    if (node instanceof BoundaryEvent) {
      return "boundaryEvent";
    }
    return node instanceof CatchEvent ? "intermediateCatchEvent" : "intermediateThrowEvent";
  }

  private static Set<String> oracle(Path path)
      throws IOException, SAXException, ParserConfigurationException {
    Set<String> graph = new TreeSet<>();
    NodeList all = parse(path).getElementsByTagNameNS(BPMN, "*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      String name = element.getLocalName();
      if (FLOW_NODES.contains(name)) {
        graph.add(name + " " + element.getAttribute("id"));
      } else if (name.equals("sequenceFlow")) {
        graph.add(
            "%s: %s > %s"
                .formatted(
                    element.getAttribute("id"),
                    element.getAttribute("sourceRef"),
                    element.getAttribute("targetRef")));
      }
    }
    return graph;
  }

  /** Returns every element with its attributes and own text, in document order. */
  private static List<String> everything(Path path)
      throws IOException, SAXException, ParserConfigurationException {
    List<String> lines = new ArrayList<>();
    NodeList all = parse(path).getElementsByTagNameNS("*", "*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      StringBuilder line = new StringBuilder(element.getTagName());
      for (int a = 0; a < element.getAttributes().getLength(); a++) {
        line.append(' ').append(element.getAttributes().item(a));
      }
      if (element.getElementsByTagName("*").getLength() == 0) {
        line.append(' ').append(element.getTextContent());
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static Element parse(Path path)
      throws IOException, SAXException, ParserConfigurationException {
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(path.toFile())
        .getDocumentElement();
  }
}
