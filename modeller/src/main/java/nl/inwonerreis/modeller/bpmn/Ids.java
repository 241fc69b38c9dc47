package nl.inwonerreis.modeller.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.inwonerreis.modeller.journey.Text;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The BPMN elements of a file by id.
 *
 * <p>An element that needs an id and has none, or one already taken, gets one made from its name
 * and its place among such elements: the same at each reading, never written to the file.
 */
final class Ids {

  private static final Set<String> NEED_ID =
      Set.of("process", "participant", "messageFlow", "sequenceFlow", "lane");

  private final Map<String, Element> byId = new LinkedHashMap<>();
  private final Map<Element, String> made = new IdentityHashMap<>();
  private final Set<String> written = new HashSet<>();
  private final List<Element> without = new ArrayList<>();
  private final List<Element> twice = new ArrayList<>();

  private Ids() {}

  static Ids of(Element root) {
    Ids ids = new Ids();
    List<Element> others = new ArrayList<>();
    ids.collect(root, others);
    ids.makeIds();
    for (Element other : others) {
      String id = XmlElements.attribute(other, "id");
      if (id != null) {
        ids.byId.putIfAbsent(id, other);
      }
    }
    return ids;
  }

  /** Returns the id in use for an element; empty for one that needs none and has none. */
  String idOf(Element element) {
    String id = made.get(element);
    return id != null ? id : element.getAttribute("id").strip();
  }

  /** Finds what a reference points to; a namespace prefix in the reference is forgiven. */
  Optional<Element> find(@Nullable String reference) {
    if (reference == null) {
      return Optional.empty();
    }
    Element found = byId.get(reference);
    return Optional.ofNullable(
        found != null ? found : byId.get(reference.substring(reference.indexOf(':') + 1)));
  }

  void forEach(BiConsumer<String, Element> action) {
    byId.forEach(action);
  }

  void report(BpmnDocument document, FindingLog log) {
    Map<String, List<Element>> byName = new LinkedHashMap<>();
    for (Element element : without) {
      byName.computeIfAbsent(XmlElements.nameOf(element), n -> new ArrayList<>()).add(element);
    }
    byName.forEach((name, elements) -> reportMissing(name, elements, document, log));
    for (Element element : twice) {
      log.error(
          "duplicate-id",
          element.getAttribute("id").strip(),
          document.lineOf(element),
          Text.of(
              "De id '%s' komt meer dan een keer voor, ook bij een %s op regel %s.",
              "The id '%s' occurs more than once, also on a %s on line %s.",
              element.getAttribute("id").strip(),
              XmlElements.nameOf(element),
              document.lineOf(element)),
          Text.of("Geef elk element een eigen id.", "Give each element an id of its own."));
    }
  }

  /** Tells once of all elements of a kind that have no id. */
  private void reportMissing(
      String name, List<Element> elements, BpmnDocument document, FindingLog log) {
    Element first = elements.get(0);
    String id = idOf(first);
    String last = idOf(elements.get(elements.size() - 1));
    int n = elements.size();
    Text message =
        n == 1
            ? Text.of(
                "Een %s heeft geen id. De naam '%s' wordt nu gebruikt.",
                "A %s has no id; '%s' is used for now.", name, id)
            : Text.of(
                "%2$s elementen van de soort %1$s hebben geen id. Ze heten nu '%3$s' tot en met '%4$s'.",
                "%2$s elements of the kind %1$s have no id; '%3$s' up to '%4$s' are used for now.",
                name,
                n,
                id,
                last);
    log.warning(
        "missing-id",
        id,
        document.lineOf(first),
        message,
        Text.of(
            "Geef elk element een eigen id. Dan blijven getallen die ernaar verwijzen kloppen.",
            "Give each element an id of its own, so that numbers that name it stay right."));
  }

  private void collect(Element element, List<Element> others) {
    if (XmlElements.isBpmn(element)) {
      if (NEED_ID.contains(XmlElements.nameOf(element)) || FlowNodeNames.isFlowNode(element)) {
        put(element);
      } else {
        others.add(element);
      }
    }
    XmlElements.children(element).forEach(child -> collect(child, others));
  }

  private void put(Element element) {
    String id = XmlElements.attribute(element, "id");
    if (id == null) {
      without.add(element);
    } else if (byId.putIfAbsent(id, element) != null) {
      twice.add(element);
    }
    if (id != null) {
      written.add(id);
    }
  }

  private void makeIds() {
    Map<String, Integer> counts = new HashMap<>();
    for (Element element : without) {
      makeId(element, XmlElements.nameOf(element) + "_without_id_", counts);
    }
    for (Element element : twice) {
      makeId(element, element.getAttribute("id").strip() + "_again_", counts);
    }
  }

  private void makeId(Element element, String start, Map<String, Integer> counts) {
    String id;
    do {
      id = start + counts.merge(start, 1, Integer::sum);
    } while (written.contains(id));
    made.put(element, id);
    byId.put(id, element);
  }
}
