package nl.inwonerreis.modeller.layout;

import java.util.Locale;
import nl.inwonerreis.modeller.bpmn.XmlElements;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a drawing into a BPMN document, in the place of the diagrams that it had. */
final class DiagramWriter {

  static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
  private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
  private static final String DD = "http://www.omg.org/spec/DD/20100524/DI";

  private final Document document;

  private DiagramWriter(Document document) {
    this.document = document;
  }

  static void write(Document document, Element root, Drawing drawing) {
    Element definitions = document.getDocumentElement();
    XmlElements.children(definitions).stream()
        .filter(DiagramWriter::isDiagram)
        .forEach(definitions::removeChild);
    DiagramWriter writer = new DiagramWriter(document);
    Element diagram = writer.add(definitions, DI, "inwonerreis-di:BPMNDiagram");
    diagram.setAttribute("id", "Shown_Diagram");
    Element plane = writer.add(diagram, DI, "inwonerreis-di:BPMNPlane");
    plane.setAttribute("id", "Shown_Plane");
    plane.setAttribute("bpmnElement", root.getAttribute("id"));
    drawing.boxes().values().forEach(box -> writer.shape(plane, box));
    drawing.lines().stream()
        .filter(line -> line.points.size() > 1)
        .forEach(line -> writer.edge(plane, line));
  }

  static boolean isDiagram(Element element) {
    return DI.equals(element.getNamespaceURI())
        && XmlElements.nameOf(element).equals("BPMNDiagram");
  }

  private void shape(Element plane, Box box) {
    Element shape = add(plane, DI, "inwonerreis-di:BPMNShape");
    shape.setAttribute("id", "Shown_" + box.id + "_di");
    shape.setAttribute("bpmnElement", box.id);
    switch (box.kind) {
      case POOL, LANE -> shape.setAttribute("isHorizontal", "true");
      case FRAME -> shape.setAttribute("isExpanded", "true");
      case GATEWAY -> shape.setAttribute("isMarkerVisible", "true");
      default -> {
        // No mark of its own.
      }
    }
    bounds(shape, box.at);
    label(shape, box.label);
  }

  private void edge(Element plane, Line line) {
    Element edge = add(plane, DI, "inwonerreis-di:BPMNEdge");
    edge.setAttribute("id", "Shown_" + line.id + "_di");
    edge.setAttribute("bpmnElement", line.id);
    for (Line.Point point : line.points) {
      Element waypoint = add(edge, DD, "inwonerreis-dd:waypoint");
      waypoint.setAttribute("x", number(point.x()));
      waypoint.setAttribute("y", number(point.y()));
    }
    label(edge, line.label);
  }

  private void label(Element parent, @Nullable Rect at) {
    if (at != null) {
      bounds(add(parent, DI, "inwonerreis-di:BPMNLabel"), at);
    }
  }

  private void bounds(Element parent, Rect at) {
    Element bounds = add(parent, DC, "inwonerreis-dc:Bounds");
    bounds.setAttribute("x", number(at.x));
    bounds.setAttribute("y", number(at.y));
    bounds.setAttribute("width", number(at.w));
    bounds.setAttribute("height", number(at.h));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private Element add(Element parent, String namespace, String name) {
    Element element = document.createElementNS(namespace, name);
    parent.appendChild(element);
    return element;
  }
}
