package nl.inwonerreis.modeller.check;

import java.util.EnumMap;
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
import org.jspecify.annotations.Nullable;

/**
 * Refuses events whose trigger BPMN does not allow at their place, and names those of which only a
 * part is simulated.
 *
 * <p>A start of a process may be none, message, timer, signal or conditional: all are arrivals. A
 * boundary event without trigger happens at its own rate.
 */
final class UnsupportedEvents implements Rule {

  /** The triggers that each place can have, and that are simulated there. */
  private static final Map<EventPlace, Set<Kind>> SIMULATED = new EnumMap<>(EventPlace.class);

  static {
    SIMULATED.put(
        EventPlace.PROCESS_START,
        EnumSet.of(Kind.NONE, Kind.MESSAGE, Kind.TIMER, Kind.SIGNAL, Kind.CONDITIONAL));
    SIMULATED.put(EventPlace.SUBPROCESS_START, EnumSet.of(Kind.NONE));
    SIMULATED.put(
        EventPlace.EVENT_SUBPROCESS_START,
        EnumSet.of(
            Kind.MESSAGE,
            Kind.TIMER,
            Kind.SIGNAL,
            Kind.ERROR,
            Kind.ESCALATION,
            Kind.CONDITIONAL,
            Kind.COMPENSATION));
    SIMULATED.put(
        EventPlace.CATCH,
        EnumSet.of(Kind.NONE, Kind.MESSAGE, Kind.TIMER, Kind.SIGNAL, Kind.CONDITIONAL, Kind.LINK));
    SIMULATED.put(
        EventPlace.BOUNDARY,
        EnumSet.of(
            Kind.NONE,
            Kind.MESSAGE,
            Kind.TIMER,
            Kind.SIGNAL,
            Kind.ERROR,
            Kind.ESCALATION,
            Kind.CONDITIONAL,
            Kind.COMPENSATION,
            Kind.CANCEL));
    SIMULATED.put(
        EventPlace.THROW,
        EnumSet.of(
            Kind.NONE, Kind.MESSAGE, Kind.SIGNAL, Kind.ESCALATION, Kind.LINK, Kind.COMPENSATION));
    SIMULATED.put(
        EventPlace.END,
        EnumSet.of(
            Kind.NONE,
            Kind.MESSAGE,
            Kind.TERMINATE,
            Kind.SIGNAL,
            Kind.ERROR,
            Kind.ESCALATION,
            Kind.COMPENSATION,
            Kind.CANCEL));
  }

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
      scope.nodes().forEach(node -> check(node, scope, findings));
    }
  }

  private static void check(Node node, Scope scope, Findings findings) {
    if (node instanceof StartEvent start) {
      EventPlace place =
          scope.isProcess()
              ? EventPlace.PROCESS_START
              : scope.isEventSubProcess()
                  ? EventPlace.EVENT_SUBPROCESS_START
                  : EventPlace.SUBPROCESS_START;
      require(place, node, start.trigger(), findings);
    } else if (node instanceof CatchEvent event) {
      require(EventPlace.CATCH, node, event.trigger(), findings);
    } else if (node instanceof BoundaryEvent boundary) {
      require(EventPlace.BOUNDARY, node, boundary.trigger(), findings);
    } else if (node instanceof ThrowEvent event) {
      require(EventPlace.THROW, node, event.trigger(), findings);
    } else if (node instanceof EndEvent end) {
      require(EventPlace.END, node, end.trigger(), findings);
    }
  }

  private static void require(
      EventPlace place, Node node, EventTrigger trigger, Findings findings) {
    Kind kind = trigger.kind();
    Set<Kind> simulated = SIMULATED.getOrDefault(place, Set.of());
    if (simulated.contains(kind)) {
      return;
    }
    Text what =
        new Text(
            "een gebeurtenis van de soort '%s'".formatted(DUTCH.get(kind)),
            "an event of kind '%s'".formatted(kind.name().toLowerCase(Locale.ROOT)));
    Text remedy =
        new Text(
            "Geldig is hier: %s."
                .formatted(String.join(", ", simulated.stream().map(DUTCH::get).toList())),
            "Valid here: %s."
                .formatted(
                    String.join(
                        ", ",
                        simulated.stream().map(k -> k.name().toLowerCase(Locale.ROOT)).toList())));
    Text consequence = consequenceOf(place, kind);
    if (consequence == null) {
      Unsupported.report(
          node,
          what,
          new Text(
              "Op deze plek kan die soort niet (BPMN 2.0, 10.5).",
              "That kind is not possible at this place (BPMN 2.0, 10.5)."),
          remedy,
          findings);
    } else {
      Unsupported.partly(node, what, consequence, remedy, findings);
    }
  }

  /** Says whether an event with a trigger is simulated in full at a place. */
  static boolean isSimulated(EventPlace place, Kind kind) {
    return SIMULATED.getOrDefault(place, Set.of()).contains(kind);
  }

  /** Says what becomes of an event that is simulated in part; null for one that is refused. */
  static @Nullable Text consequenceOf(EventPlace place, Kind kind) {
    return switch (place) {
      case PROCESS_START ->
          new Text("Inwoners beginnen hier door aankomsten.", "Residents begin here by arrivals.");
      case SUBPROCESS_START ->
          new Text(
              "Een deelproces begint hier zonder op iets te wachten.",
              "A subprocess begins here without waiting for anything.");
      case EVENT_SUBPROCESS_START ->
          kind == Kind.NONE || kind == Kind.MULTIPLE
              ? new Text(
                  "Dit begint alleen als je in het scenario een tempo of tijd geeft.",
                  "It begins only by a rate or delay in the scenario.")
              : null;
      case CATCH ->
          kind == Kind.MULTIPLE
              ? new Text(
                  "Er wordt gewacht zo lang als het scenario zegt.",
                  "It waits as long as the scenario says.")
              : null;
      case BOUNDARY ->
          kind == Kind.MULTIPLE
              ? new Text(
                  "Dit gebeurt alleen als je in het scenario een tempo of tijd geeft.",
                  "It happens only by a rate or delay in the scenario.")
              : null;
      case THROW, END ->
          kind == Kind.MULTIPLE
              ? new Text("Er wordt niets verstuurd.", "Nothing is thrown.")
              : null;
    };
  }
}
