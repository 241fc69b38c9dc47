package nl.inwonerreis.modeller.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inwonerreis.modeller.journey.EventTrigger;
import nl.inwonerreis.modeller.journey.EventTrigger.Kind;
import nl.inwonerreis.modeller.journey.EventTrigger.Timer;
import nl.inwonerreis.modeller.journey.Text;
import org.w3c.dom.Element;

/** Reads what an event waits for or throws, its own definitions and shared ones alike. */
final class TriggerReader {

  private static final Map<String, Kind> KINDS =
      Map.of(
          "messageEventDefinition", Kind.MESSAGE,
          "timerEventDefinition", Kind.TIMER,
          "signalEventDefinition", Kind.SIGNAL,
          "errorEventDefinition", Kind.ERROR,
          "escalationEventDefinition", Kind.ESCALATION,
          "conditionalEventDefinition", Kind.CONDITIONAL,
          "linkEventDefinition", Kind.LINK,
          "compensateEventDefinition", Kind.COMPENSATION,
          "cancelEventDefinition", Kind.CANCEL,
          "terminateEventDefinition", Kind.TERMINATE);

  private static final Map<Kind, String> REFERENCES =
      Map.of(
          Kind.MESSAGE, "messageRef",
          Kind.SIGNAL, "signalRef",
          Kind.ERROR, "errorRef",
          Kind.ESCALATION, "escalationRef",
          Kind.COMPENSATION, "activityRef");

  private static final Map<Kind, String> CODES =
      Map.of(Kind.ERROR, "errorCode", Kind.ESCALATION, "escalationCode");

  private static final Map<String, Timer> TIMERS =
      Map.of("timeDate", Timer.DATE, "timeDuration", Timer.DURATION, "timeCycle", Timer.CYCLE);

  private final ReadingContext context;

  TriggerReader(ReadingContext context) {
    this.context = context;
  }

  EventTrigger read(Element event) {
    List<Element> definitions = definitionsOf(event);
    if (definitions.isEmpty()) {
      return EventTrigger.NONE;
    }
    if (definitions.size() > 1) {
      return new EventTrigger(Kind.MULTIPLE, null, "", null, null);
    }
    Element definition = definitions.get(0);
    Kind kind = KINDS.getOrDefault(XmlElements.nameOf(definition), Kind.MULTIPLE);
    return switch (kind) {
      case TIMER -> timer(definition);
      case LINK -> link(definition);
      case CONDITIONAL ->
          new EventTrigger(
              kind, null, "", null, XmlElements.childText(definition, "condition").orElse(null));
      default -> referring(kind, definition);
    };
  }

  private List<Element> definitionsOf(Element event) {
    List<Element> found = new ArrayList<>();
    for (Element child : XmlElements.children(event)) {
      if (XmlElements.isBpmn(child) && KINDS.containsKey(XmlElements.nameOf(child))) {
        found.add(child);
      }
    }
    for (Element reference : XmlElements.children(event, "eventDefinitionRef")) {
      String id = reference.getTextContent().strip();
      context
          .find(id)
          .filter(e -> KINDS.containsKey(XmlElements.nameOf(e)))
          .ifPresentOrElse(found::add, () -> reportUnknown(event, id));
    }
    return found;
  }

  private static EventTrigger timer(Element definition) {
    for (Element child : XmlElements.children(definition)) {
      Timer timer = TIMERS.get(XmlElements.nameOf(child));
      if (timer != null && XmlElements.isBpmn(child)) {
        return new EventTrigger(Kind.TIMER, null, "", timer, child.getTextContent().strip());
      }
    }
    return new EventTrigger(Kind.TIMER, null, "", null, null);
  }

  private static EventTrigger link(Element definition) {
    String name = XmlElements.plainName(definition);
    return new EventTrigger(Kind.LINK, name.isEmpty() ? null : name, name, null, null);
  }

  private EventTrigger referring(Kind kind, Element definition) {
    String attribute = REFERENCES.get(kind);
    String reference = attribute == null ? null : XmlElements.attribute(definition, attribute);
    Optional<Element> target = context.find(reference);
    if (target.isEmpty()) {
      return new EventTrigger(kind, reference, "", null, null);
    }
    String code = CODES.get(kind);
    return new EventTrigger(
        kind,
        context.idOf(target.get()),
        XmlElements.plainName(target.get()),
        code == null ? null : XmlElements.attribute(target.get(), code),
        null,
        null);
  }

  private void reportUnknown(Element event, String id) {
    context.warning(
        "unknown-event-definition",
        event,
        Text.of(
            "'%s' verwijst naar '%s', maar dat is geen bekende gebeurtenis.",
            "'%s' refers to '%s', which is no known event definition.", context.idOf(event), id),
        Text.of(
            "Zet de soort gebeurtenis bij de stap zelf.",
            "Put the event definition on the event itself."));
  }
}
