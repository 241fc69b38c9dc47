package nl.inwonerreis.modeller.bpmn;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The associations of a file: which element is joined to which, in either direction. */
final class Associations {

  private final Map<Element, Set<Element>> joined = new IdentityHashMap<>();

  Associations(BpmnDocument document) {
    collect(document.root(), document.ids());
  }

  /** Returns the elements joined to one. */
  Stream<Element> from(Element element) {
    return joined.getOrDefault(element, Set.of()).stream();
  }

  private void collect(Element parent, Ids ids) {
    List<Element> children = XmlElements.children(parent);
    for (Element child : children) {
      if (XmlElements.isBpmn(child) && XmlElements.nameOf(child).equals("association")) {
        ids.find(XmlElements.attribute(child, "sourceRef"))
            .ifPresent(
                source ->
                    ids.find(XmlElements.attribute(child, "targetRef"))
                        .ifPresent(target -> join(source, target)));
      }
      collect(child, ids);
    }
  }

  private void join(Element one, Element other) {
    joined.computeIfAbsent(one, e -> new LinkedHashSet<>()).add(other);
    joined.computeIfAbsent(other, e -> new LinkedHashSet<>()).add(one);
  }
}
