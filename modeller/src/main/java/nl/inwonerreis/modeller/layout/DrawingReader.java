package nl.inwonerreis.modeller.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.inwonerreis.modeller.bpmn.FlowNodeNames;
import nl.inwonerreis.modeller.bpmn.XmlElements;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads from a BPMN document what a diagram of it shows. */
final class DrawingReader {

  private static final Set<String> DATA =
      Set.of("dataObjectReference", "dataStoreReference", "dataInput", "dataOutput");

  private final Element root;
  private final Map<String, Box> boxes = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final Sheet sheet = new Sheet();
  private final Map<Box, Sheet> sheets = new HashMap<>();
  private int made;

  private DrawingReader(Element root) {
    this.root = root;
  }

  /** Reads a document; elements without id get one, and pools that are missing are made. */
  static Drawing read(Element root) {
    DrawingReader reader = new DrawingReader(root);
    Element plane = reader.frames();
    reader.links(root);
    reader.sheet.messages.addAll(reader.lines.stream().filter(reader::joinsSteps).toList());
    return new Drawing(plane, reader.sheet, reader.boxes, reader.lines);
  }

  /** Reads processes as pools; a process without a pool gets one where there are several. */
  private @Nullable Element frames() {
    List<Element> processes = XmlElements.children(root, "process");
    List<Element> drawn = processes.stream().filter(DrawingReader::holdsSteps).toList();
    Element collaboration =
        XmlElements.children(root, "collaboration").stream().findFirst().orElse(null);
    List<Element> participants = new ArrayList<>();
    if (collaboration != null) {
      participants.addAll(XmlElements.children(collaboration, "participant"));
    }
    List<Element> loose =
        drawn.stream().filter(p -> participants.stream().noneMatch(x -> refers(x, p))).toList();
    if (participants.isEmpty() && drawn.size() <= 1) {
      Element only = drawn.isEmpty() ? processes.stream().findFirst().orElse(null) : drawn.get(0);
      if (only != null) {
        id(only);
        pool(new Pool(new Box(only, "", Box.Kind.POOL), false), only);
      }
      return only;
    }
    if (collaboration == null) {
      collaboration =
          root.getOwnerDocument().createElementNS(XmlElements.BPMN, name("collaboration"));
      root.insertBefore(collaboration, root.getFirstChild());
    }
    id(collaboration);
    for (Element process : loose) {
      id(process);
      Element participant =
          root.getOwnerDocument().createElementNS(XmlElements.BPMN, name("participant"));
      participant.setAttribute("processRef", process.getAttribute("id"));
      participant.setAttribute("name", XmlElements.plainName(process));
      Element first = XmlElements.children(collaboration).stream().findFirst().orElse(null);
      collaboration.insertBefore(participant, participants.isEmpty() ? first : null);
      participants.add(participant);
    }
    for (Element participant : participants) {
      Element process =
          processes.stream().filter(p -> refers(participant, p)).findFirst().orElse(null);
      Box box = new Box(id(participant), XmlElements.plainName(participant), Box.Kind.POOL);
      boxes.put(box.id, box);
      pool(new Pool(box, true), process);
    }
    return collaboration;
  }

  private static boolean refers(Element participant, Element process) {
    return process.getAttribute("id").equals(localId(participant.getAttribute("processRef")));
  }

  /** A reference may be a qualified name. */
  private static String localId(String reference) {
    String id = reference.strip();
    return id.substring(id.indexOf(':') + 1);
  }

  private static boolean holdsSteps(Element process) {
    return XmlElements.children(process).stream().anyMatch(FlowNodeNames::isFlowNode);
  }

  private String name(String local) {
    return root.getPrefix() == null ? local : root.getPrefix() + ":" + local;
  }

  private Element id(Element element) {
    if (element.getAttribute("id").isBlank()) {
      element.setAttribute("id", "Shown_" + ++made);
    }
    return element;
  }

  private void pool(Pool pool, @Nullable Element process) {
    sheet.pools.add(pool);
    Map<String, Band> byStep = new HashMap<>();
    if (process != null) {
      for (Element set : XmlElements.children(process, "laneSet")) {
        pool.lanes.addAll(lanes(set, pool, byStep));
      }
    }
    if (process == null) {
      return;
    }
    List<Box> inside = steps(process, sheet, null);
    Band own = pool.lanes.isEmpty() ? band(pool, null) : null;
    for (Box box : inside) {
      Band band = byStep.get(box.id);
      if (band == null && own == null) {
        own = band(pool, null);
      }
      Band of = band == null ? own : band;
      if (of != null) {
        box.band = of;
      }
    }
  }

  private Band band(Pool pool, @Nullable Box frame) {
    Band band = new Band(sheet.bands.size(), frame);
    sheet.bands.add(band);
    pool.bands.add(band);
    return band;
  }

  private List<Pool.Lane> lanes(Element set, Pool pool, Map<String, Band> byStep) {
    List<Pool.Lane> found = new ArrayList<>();
    for (Element lane : XmlElements.children(set, "lane")) {
      Box box = new Box(id(lane), XmlElements.plainName(lane), Box.Kind.LANE);
      boxes.put(box.id, box);
      int first = pool.bands.size();
      List<Pool.Lane> inside = new ArrayList<>();
      for (Element inner : XmlElements.children(lane, "childLaneSet")) {
        inside.addAll(lanes(inner, pool, byStep));
      }
      if (pool.bands.size() == first) {
        band(pool, box);
      }
      Band band = pool.bands.get(first);
      for (Element step : XmlElements.children(lane, "flowNodeRef")) {
        byStep.putIfAbsent(localId(step.getTextContent()), band);
      }
      found.add(
          new Pool.Lane(box, inside, List.copyOf(pool.bands.subList(first, pool.bands.size()))));
    }
    return found;
  }

  /** Reads the steps, data and notes of a process or subprocess. */
  private List<Box> steps(Element scope, Sheet on, @Nullable Box around) {
    List<Box> found = new ArrayList<>();
    List<Element> events = new ArrayList<>();
    for (Element element : XmlElements.children(scope)) {
      String type = XmlElements.nameOf(element);
      if (type.equals("boundaryEvent") && XmlElements.isBpmn(element)) {
        events.add(element);
      } else if (FlowNodeNames.isFlowNode(element) || isArtifact(element)) {
        Box box = box(element, kind(element), around);
        found.add(box);
        on.boxes.add(box);
        sheets.put(box, on);
        if (box.kind == Box.Kind.FRAME) {
          Sheet inner = new Sheet();
          box.inner = inner;
          Band band = new Band(0, null);
          inner.bands.add(band);
          steps(element, inner, box).forEach(step -> step.band = band);
        }
      }
    }
    events.forEach(event -> attach(event, on, around, found));
    return found;
  }

  /** A boundary event hangs on its host; without one in this scope it is an event of its own. */
  private void attach(Element event, Sheet on, @Nullable Box around, List<Box> found) {
    Box host = boxes.get(localId(event.getAttribute("attachedToRef")));
    boolean here = host != null && sheets.get(host) == on && host.host == null;
    Box box = box(event, here ? Box.Kind.BOUNDARY : Box.Kind.EVENT, around);
    if (host != null && here) {
      box.host = host;
      host.boundary.add(box);
    } else {
      found.add(box);
      on.boxes.add(box);
    }
    sheets.put(box, on);
  }

  private Box box(Element element, Box.Kind kind, @Nullable Box around) {
    String name =
        kind == Box.Kind.NOTE
            ? XmlElements.children(element, "text").stream()
                .map(text -> text.getTextContent().strip())
                .findFirst()
                .orElse("")
            : XmlElements.plainName(element);
    Box box = new Box(id(element), name, kind);
    box.around = around;
    Sizes.size(box);
    boxes.putIfAbsent(box.id, box);
    return box;
  }

  private static boolean isArtifact(Element element) {
    String type = XmlElements.nameOf(element);
    return XmlElements.isBpmn(element) && (DATA.contains(type) || type.equals("textAnnotation"));
  }

  private static Box.Kind kind(Element element) {
    String type = XmlElements.nameOf(element);
    if (type.endsWith("Gateway")) {
      return Box.Kind.GATEWAY;
    }
    if (type.endsWith("Event")) {
      return Box.Kind.EVENT;
    }
    if (type.equals("textAnnotation")) {
      return Box.Kind.NOTE;
    }
    if (DATA.contains(type)) {
      return Box.Kind.DATA;
    }
    return FlowNodeNames.isSubProcess(element) && holdsSteps(element)
        ? Box.Kind.FRAME
        : Box.Kind.ACTIVITY;
  }

  /** Reads the lines; one of which an end is not drawn is left out. */
  private void links(Element element) {
    for (Element child : XmlElements.children(element)) {
      if (XmlElements.isBpmn(child)) {
        link(child);
        links(child);
      }
    }
  }

  private void link(Element element) {
    switch (XmlElements.nameOf(element)) {
      case "sequenceFlow" -> sequence(element);
      case "messageFlow" ->
          line(element, Line.Kind.MESSAGE, end(element, "sourceRef"), end(element, "targetRef"));
      case "association" -> artifact(element, end(element, "sourceRef"), end(element, "targetRef"));
      case "dataInputAssociation" -> artifact(element, inner(element, "sourceRef"), owner(element));
      case "dataOutputAssociation" ->
          artifact(element, owner(element), inner(element, "targetRef"));
      default -> {
        // Draws no line.
      }
    }
  }

  private void sequence(Element element) {
    Box source = end(element, "sourceRef");
    Box target = end(element, "targetRef");
    if (source != null && target != null && sheets.get(source) == sheets.get(target)) {
      Sheet on = sheets.get(source);
      Line line = line(element, Line.Kind.SEQUENCE, source, target);
      if (on != null && line != null) {
        on.lines.add(line);
      }
    }
  }

  /** Data and a note hang above the first step they are joined with. */
  private void artifact(Element element, @Nullable Box source, @Nullable Box target) {
    Line line = line(element, Line.Kind.ASSOCIATION, source, target);
    if (line == null) {
      return;
    }
    hang(line.source, line.target);
    hang(line.target, line.source);
  }

  private void hang(Box artifact, Box step) {
    Sheet on = sheets.get(artifact);
    Box host = step.anchor();
    boolean floats = artifact.kind == Box.Kind.DATA || artifact.kind == Box.Kind.NOTE;
    boolean fixed = host.kind != Box.Kind.DATA && host.kind != Box.Kind.NOTE;
    if (floats && fixed && on != null && on == sheets.get(host) && on.boxes.remove(artifact)) {
      host.above.add(artifact);
      artifact.host = host;
    }
  }

  private @Nullable Line line(
      Element element, Line.Kind kind, @Nullable Box source, @Nullable Box target) {
    if (source == null || target == null || source == target && kind != Line.Kind.SEQUENCE) {
      return null;
    }
    String name = kind == Line.Kind.ASSOCIATION ? "" : XmlElements.plainName(element);
    Line line = new Line(id(element).getAttribute("id"), name, kind, source, target);
    lines.add(line);
    return line;
  }

  private @Nullable Box end(Element element, String attribute) {
    return boxes.get(localId(element.getAttribute(attribute)));
  }

  private @Nullable Box inner(Element element, String child) {
    return XmlElements.children(element, child).stream()
        .map(reference -> boxes.get(localId(reference.getTextContent())))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Box owner(Element association) {
    return association.getParentNode() instanceof Element parent
        ? boxes.get(parent.getAttribute("id"))
        : null;
  }

  private boolean joinsSteps(Line line) {
    return line.kind == Line.Kind.MESSAGE
        && sheets.get(line.source) == sheet
        && sheets.get(line.target) == sheet;
  }
}
