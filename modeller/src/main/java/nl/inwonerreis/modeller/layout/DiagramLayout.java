package nl.inwonerreis.modeller.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.bpmn.BpmnDocument;
import nl.inwonerreis.modeller.bpmn.BpmnWriter;
import nl.inwonerreis.modeller.bpmn.FlowNodeNames;
import nl.inwonerreis.modeller.bpmn.XmlElements;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Gives a BPMN document a diagram where it has none, or one that misses steps: pools and lanes as
 * bands, steps from left to right, lines with right angles. The file itself stays as it is.
 *
 * <p>Source: the layers of Sugiyama, Tagawa and Toda (1981), with tracks between the columns.
 */
public final class DiagramLayout {

  /** The most shapes that are laid out. */
  public static final int MOST_SHAPES = 2_000;

  private DiagramLayout() {}

  /** Returns the document as it can be shown; the given document is not changed. */
  public static ShownDiagram show(BpmnDocument original) {
    Document document = original.copy();
    Element root = document.getDocumentElement();
    if (isDrawn(root)) {
      return new ShownDiagram(BpmnWriter.shown(document), false, List.of());
    }
    long shapes = count(root);
    if (shapes > MOST_SHAPES) {
      return new ShownDiagram(BpmnWriter.shown(document), false, List.of(tooLarge(shapes)));
    }
    Drawing drawing = DrawingReader.read(root);
    Element plane = drawing.root();
    if (plane == null || drawing.boxes().isEmpty()) {
      return new ShownDiagram(BpmnWriter.shown(document), false, List.of(nothing()));
    }
    if (!drawing.layOut()) {
      return new ShownDiagram(BpmnWriter.shown(document), false, List.of(tooLarge(shapes)));
    }
    DiagramWriter.write(document, plane, drawing);
    return new ShownDiagram(BpmnWriter.shown(document), true, List.of());
  }

  /** Returns whether the document has a diagram of its own, in which no step is missing. */
  public static boolean hasDiagram(BpmnDocument document) {
    return isDrawn(document.copy().getDocumentElement());
  }

  private static long count(Element element) {
    long shapes = 0;
    for (Element child : XmlElements.children(element)) {
      String type = XmlElements.nameOf(child);
      boolean shape =
          FlowNodeNames.isFlowNode(child)
              || Set.of("participant", "lane", "textAnnotation", "dataObjectReference")
                  .contains(type);
      shapes += (shape ? 1 : 0) + count(child);
    }
    return shapes;
  }

  /** Returns whether every step, pool and sequence flow that can be seen has a place. */
  static boolean isDrawn(Element root) {
    Map<String, Element> shapes = new HashMap<>();
    Set<String> edges = new HashSet<>();
    collect(root, shapes, edges);
    return !shapes.isEmpty()
        && XmlElements.children(root).stream().allMatch(child -> isDrawn(child, shapes, edges));
  }

  private static void collect(Element element, Map<String, Element> shapes, Set<String> edges) {
    for (Element child : XmlElements.children(element)) {
      String id = child.getAttribute("bpmnElement");
      String local = id.substring(id.indexOf(':') + 1);
      if (XmlElements.nameOf(child).equals("BPMNShape") && !isEmpty(child)) {
        shapes.put(local, child);
      } else if (XmlElements.nameOf(child).equals("BPMNEdge")) {
        edges.add(local);
      }
      if (DiagramWriter.DI.equals(child.getNamespaceURI())) {
        collect(child, shapes, edges);
      }
    }
  }

  private static boolean isEmpty(Element shape) {
    return XmlElements.children(shape).stream()
        .noneMatch(child -> XmlElements.nameOf(child).equals("Bounds"));
  }

  private static boolean isDrawn(Element element, Map<String, Element> shapes, Set<String> edges) {
    String id = element.getAttribute("id");
    String type = XmlElements.nameOf(element);
    if (FlowNodeNames.isFlowNode(element) || type.equals("participant")) {
      Element shape = shapes.get(id);
      if (shape == null) {
        return false;
      }
      if (FlowNodeNames.isSubProcess(element) && !XmlElements.flag(shape, "isExpanded", false)) {
        return true;
      }
    } else if (XmlElements.isBpmn(element) && type.equals("sequenceFlow") && !edges.contains(id)) {
      return false;
    }
    boolean holds =
        type.equals("process")
            || type.equals("collaboration")
            || FlowNodeNames.isSubProcess(element);
    return !holds
        || XmlElements.children(element).stream().allMatch(c -> isDrawn(c, shapes, edges));
  }

  private static Finding tooLarge(long shapes) {
    return new Finding(
        "too-large-to-draw",
        Severity.WARNING,
        null,
        0,
        null,
        Text.of(
            "Dit bestand heeft geen tekening en is te groot om zelf te ordenen: %s vormen.",
            "This file has no diagram and is too large to lay out: %s shapes.", shapes),
        Text.of(
            "Bekijk de tabel, of bewaar het bestand met een tekening uit het tekenprogramma.",
            "See the table, or save the file with a diagram from the drawing tool."));
  }

  private static Finding nothing() {
    return new Finding(
        "nothing-to-draw",
        Severity.WARNING,
        null,
        0,
        null,
        new Text(
            "In dit bestand staan geen stappen om te tekenen.",
            "There are no steps to draw in this file."),
        new Text(
            "Teken een proces met stappen, of kies een ander bestand.",
            "Draw a process with steps, or choose another file."));
  }
}
