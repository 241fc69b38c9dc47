package nl.inwonerreis.modeller.bpmn;

import java.util.List;
import nl.inwonerreis.modeller.journey.Text;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Warns of journey elements and attributes that stand where nobody reads them. */
final class ExtensionPlaces {

  private static final List<String> KNOWN = List.of("end", "journey", "party", "touchpoint");

  private ExtensionPlaces() {}

  static void reportMisplaced(Element element, ReadingContext context) {
    reportAttributes(element, context);
    for (Element child : XmlElements.children(element)) {
      if (!XmlElements.isJourney(child)) {
        reportMisplaced(child, context);
      } else if (!XmlElements.isJourney(element)) {
        reportPlace(child, element, context);
      }
    }
  }

  private static void reportPlace(Element extension, Element parent, ReadingContext context) {
    String name = XmlElements.nameOf(extension);
    Node owner = parent.getParentNode();
    boolean inside = XmlElements.nameOf(parent).equals("extensionElements");
    if (!inside || !(owner instanceof Element carrier)) {
      misplaced(extension, parent, "bpmn:extensionElements", context);
    } else if (!KNOWN.contains(name)) {
      unknown(extension, carrier, context);
    } else if (!fits(name, carrier)) {
      misplaced(extension, carrier, placeOf(name), context);
    }
  }

  private static boolean fits(String extension, Element carrier) {
    String name = XmlElements.nameOf(carrier);
    return switch (extension) {
      case "journey" -> name.equals("process");
      case "party" -> name.equals("participant") || name.equals("lane");
      case "end" -> name.equals("endEvent");
      default -> FlowNodeNames.isActivity(carrier) || FlowNodeNames.EVENTS.contains(name);
    };
  }

  private static String placeOf(String extension) {
    return switch (extension) {
      case "journey" -> "bpmn:process";
      case "party" -> "bpmn:participant, bpmn:lane";
      case "end" -> "bpmn:endEvent";
      default -> "bpmn:task, bpmn:startEvent, …";
    };
  }

  private static void misplaced(
      Element extension, Element at, String place, ReadingContext context) {
    warn(
        "misplaced-extension",
        extension,
        at,
        Text.of(
            "journey:%s staat in %s. Daar telt het niet mee.",
            "journey:%s is in %s, where it is ignored.",
            XmlElements.nameOf(extension),
            at.getTagName()),
        Text.of("Verplaats het naar: %s.", "Move it to: %s.", place),
        context);
  }

  private static void unknown(Element extension, Element carrier, ReadingContext context) {
    String name = XmlElements.nameOf(extension);
    String nearest = NearestName.to(name, KNOWN).orElse("touchpoint");
    warn(
        "unknown-extension",
        extension,
        carrier,
        Text.of(
            "journey:%s bestaat niet. Het telt niet mee, maar blijft staan.",
            "journey:%s does not exist; it is ignored and kept.", name),
        Text.of("Misschien is '%s' bedoeld.", "Maybe '%s' was meant.", nearest),
        context);
  }

  private static void reportAttributes(Element element, ReadingContext context) {
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (XmlElements.JOURNEY.equals(attribute.getNamespaceURI())) {
        warn(
            "unknown-extension",
            element,
            element,
            Text.of(
                "Kenmerk '%s' bij %s telt niet mee.",
                "Attribute '%s' on %s is ignored.", attribute.getName(), element.getTagName()),
            Text.of(
                "Gebruik journey:touchpoint binnen bpmn:extensionElements.",
                "Use journey:touchpoint inside bpmn:extensionElements."),
            context);
      }
    }
  }

  private static void warn(
      String rule, Element at, Element owner, Text message, Text remedy, ReadingContext context) {
    String id = context.idOf(owner);
    context
        .log()
        .warning(rule, id.isEmpty() ? null : id, context.document().lineOf(at), message, remedy);
  }
}
