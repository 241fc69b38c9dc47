package nl.inwonerreis.modeller.bpmn;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A whole BPMN file as read: foreign elements, attributes, comments and white space included.
 *
 * <p>Made by {@link BpmnReader}, written by {@link BpmnWriter}.
 */
public final class BpmnDocument {

  private final SourceText source;
  private final XmlFrame frame;
  private final BpmnModelInstance model;
  private final Map<Element, Integer> lines = new IdentityHashMap<>();
  private final Map<String, Integer> linesById = new HashMap<>();
  private final Ids ids;

  private BpmnDocument(SourceText source, XmlFrame frame, BpmnModelInstance model, int[] lines) {
    this.source = source;
    this.frame = frame;
    this.model = model;
    lines[0] = frame.rootLine();
    number(root(), lines, 0);
    this.ids = Ids.of(root());
    ids.forEach((id, element) -> linesById.put(id, lineOf(element)));
  }

  static BpmnDocument parse(byte[] bytes) throws FileRefused {
    SourceText source = SourceText.decode(bytes);
    int[] lines = XmlScan.linesOf(source.text());
    XmlFrame frame = XmlFrame.of(source.text());
    BpmnModelInstance model = SafeBpmnParser.parse(frame.withoutDeclaration(source.text()));
    return new BpmnDocument(source, frame, model, lines);
  }

  /**
   * Returns the line of the start tag of an element, 1-based; 0 where no element has that id.
   *
   * @param id an id of the file, or one that the reader made for an element without id
   */
  public int lineOf(String id) {
    return linesById.getOrDefault(id, 0);
  }

  int lineOf(Element element) {
    return lines.getOrDefault(element, 0);
  }

  /** Returns a copy of the whole document, to change without changing the file. */
  public Document copy() {
    return (Document) dom().cloneNode(true);
  }

  Document dom() {
    return (Document) model.getDocument().getDomSource().getNode();
  }

  Element root() {
    return dom().getDocumentElement();
  }

  Ids ids() {
    return ids;
  }

  SourceText source() {
    return source;
  }

  XmlFrame frame() {
    return frame;
  }

  private int number(Element element, int[] startLines, int index) {
    lines.put(element, startLines[index]);
    String id = XmlElements.attribute(element, "id");
    if (id != null) {
      linesById.putIfAbsent(id, startLines[index]);
    }
    int next = index + 1;
    for (Element child : XmlElements.children(element)) {
      next = number(child, startLines, next);
    }
    return next;
  }
}
