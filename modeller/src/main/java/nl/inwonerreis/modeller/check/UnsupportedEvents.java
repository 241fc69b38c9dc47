package nl.inwonerreis.modeller.check;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.journey.BoundaryEvent;
import nl.inwonerreis.modeller.journey.CatchEvent;
import nl.inwonerreis.modeller.journey.EndEvent;
import nl.inwonerreis.modeller.journey.EventTrigger;
import nl.inwonerreis.modeller.journey.EventTrigger.Kind;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.StartEvent;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.modeller.journey.ThrowEvent;

/**
 * Refuses events whose trigger the simulation cannot carry out yet.
 *
 * <p>A start of a process may be none, message, timer, signal or conditional: all are arrivals. A
 * boundary event without trigger happens at its own rate.
 */
final class UnsupportedEvents implements Rule {

  private static final Set<Kind> ARRIVALS =
      EnumSet.of(Kind.NONE, Kind.MESSAGE, Kind.TIMER, Kind.SIGNAL, Kind.CONDITIONAL);
  private static final Set<Kind> WAITS = EnumSet.of(Kind.NONE, Kind.MESSAGE, Kind.TIMER);
  private static final Set<Kind> THROWS = EnumSet.of(Kind.NONE, Kind.MESSAGE);
  private static final Set<Kind> ENDS = EnumSet.of(Kind.NONE, Kind.MESSAGE, Kind.TERMINATE);
  private static final Set<Kind> NONE = EnumSet.of(Kind.NONE);

  private static final Map<Kind, String> DUTCH =
      Map.ofEntries(
          Map.entry(Kind.NONE, "geen"),
          Map.entry(Kind.MESSAGE, "bericht"),
          Map.entry(Kind.TIMER, "tijd"),
          Map.entry(Kind.SIGNAL, "signaal"),
          Map.entry(Kind.ERROR, "fout"),
          Map.entry(Kind.ESCALATION, "escalatie"),
          Map.entry(Kind.CONDITIONAL, "voorwaarde"),
          Map.entry(Kind.LINK, "koppeling"),
          Map.entry(Kind.COMPENSATION, "terugdraaien"),
          Map.entry(Kind.CANCEL, "annuleren"),
          Map.entry(Kind.TERMINATE, "alles stoppen"),
          Map.entry(Kind.MULTIPLE, "meer dan een soort"));

  @Override
  public void check(Structure structure, Findings findings) {
    for (Scope scope : structure.scopes()) {
      // An event subprocess is refused as a whole.
      if (!scope.isEventSubProcess()) {
        scope.nodes().forEach(node -> check(node, scope, findings));
      }
    }
  }

  private static void check(Node node, Scope scope, Findings findings) {
    if (node instanceof StartEvent start) {
      require(scope.isProcess() ? ARRIVALS : NONE, node, start.trigger(), findings);
    } else if (node instanceof CatchEvent event) {
      require(WAITS, node, event.trigger(), findings);
    } else if (node instanceof BoundaryEvent boundary) {
      require(WAITS, node, boundary.trigger(), findings);
    } else if (node instanceof ThrowEvent event) {
      require(THROWS, node, event.trigger(), findings);
    } else if (node instanceof EndEvent end) {
      require(ENDS, node, end.trigger(), findings);
    }
  }

  private static void require(
      Set<Kind> supported, Node node, EventTrigger trigger, Findings findings) {
    Kind kind = trigger.kind();
    if (supported.contains(kind)) {
      return;
    }
    String english = kind.name().toLowerCase(Locale.ROOT);
    Unsupported.report(
        node,
        new Text(
            "een gebeurtenis van de soort '%s'".formatted(DUTCH.get(kind)),
            "an event of kind '%s'".formatted(english)),
        new Text(
            "Op deze plek wordt die soort niet nagebootst.",
            "That kind is not simulated at this place."),
        new Text(
            "Gebruik een bericht, een tijd of een gewone gebeurtenis. Geldig is hier: %s."
                .formatted(String.join(", ", supported.stream().map(DUTCH::get).toList())),
            "Use a message, a timer or a plain event. Valid here: %s."
                .formatted(
                    String.join(
                        ", ",
                        supported.stream().map(k -> k.name().toLowerCase(Locale.ROOT)).toList()))),
        findings);
  }
}
