package nl.inwonerreis.modeller.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.inwonerreis.modeller.journey.EventTrigger.Kind;
import nl.inwonerreis.modeller.journey.Text;

/**
 * What of BPMN 2.0 is simulated, construct by construct: the table of the reference page on BPMN
 * support. Every row has an example, so that what it says can be put to the test.
 */
public final class BpmnSupport {

  /** How far a construct is simulated. */
  public enum Simulated {
    YES("yes"),
    PARTLY("in part, with a warning");

    private final String text;

    Simulated(String text) {
      this.text = text;
    }
  }

  /**
   * One construct.
   *
   * @param name name in BPMN
   * @param section section of BPMN 2.0.2 (formal/2013-12-09) that says what it means
   * @param example nodes of a process between {@code S} and {@code E}; the construct is {@code T}
   */
  public record Construct(
      String name, String section, Simulated simulated, String meaning, String example) {}

  private static final String EVENT = "<%s id=\"T\"%s>%s</%1$s>";

  private BpmnSupport() {}

  /** Returns all constructs, in the order of the page. */
  public static List<Construct> constructs() {
    List<Construct> all = new ArrayList<>(SupportedNodes.LIST);
    events(all, EventPlace.PROCESS_START, "start event of a process", "10.5.2");
    events(all, EventPlace.EVENT_SUBPROCESS_START, "start of an event subprocess", "13.5.4");
    events(all, EventPlace.CATCH, "intermediate catch event", "13.5.2");
    events(all, EventPlace.BOUNDARY, "boundary event", "13.5.3");
    events(all, EventPlace.THROW, "intermediate throw event", "13.5.2");
    events(all, EventPlace.END, "end event", "13.5.6");
    return List.copyOf(all);
  }

  private static void events(List<Construct> all, EventPlace place, String name, String section) {
    for (Kind kind : Kind.values()) {
      String construct = name + ": " + word(kind);
      Text partly = UnsupportedEvents.consequenceOf(place, kind);
      if (UnsupportedEvents.isSimulated(place, kind)) {
        all.add(
            new Construct(
                construct,
                section,
                Simulated.YES,
                EventMeanings.of(place, kind),
                example(place, kind)));
      } else if (partly != null) {
        all.add(
            new Construct(construct, section, Simulated.PARTLY, partly.en(), example(place, kind)));
      }
    }
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String example(EventPlace place, Kind kind) {
    String definition = definition(kind);
    return switch (place) {
      case PROCESS_START -> event("startEvent", "", definition);
      case SUBPROCESS_START, EVENT_SUBPROCESS_START ->
          "<subProcess id=\"Sub\" triggeredByEvent=\"true\">"
              + event("startEvent", "", definition)
              + "</subProcess>";
      case CATCH -> event("intermediateCatchEvent", "", definition);
      case BOUNDARY ->
          "<subProcess id=\"Sub\"/>" + event("boundaryEvent", " attachedToRef=\"Sub\"", definition);
      case THROW -> event("intermediateThrowEvent", "", definition);
      case END -> event("endEvent", "", definition);
    };
  }

  private static String event(String element, String attributes, String definition) {
    return EVENT.formatted(element, attributes, definition);
  }

  private static String definition(Kind kind) {
    return switch (kind) {
      case NONE -> "";
      case MULTIPLE -> "<messageEventDefinition/><signalEventDefinition/>";
      case COMPENSATION -> "<compensateEventDefinition/>";
      case LINK -> "<linkEventDefinition name=\"verder\"/>";
      default -> "<%sEventDefinition/>".formatted(word(kind));
    };
  }

  /** Returns the table as Markdown. */
  public static String table() {
    StringBuilder table =
        new StringBuilder(
            "| construct | read | kept on write | checked | simulated | what it does | BPMN 2.0 |\n"
                + "|---|---|---|---|---|---|---|\n");
    for (Construct c : constructs()) {
      table.append(
          "| %s | yes | yes | yes | %s | %s | %s |%n"
              .formatted(c.name, c.simulated.text, c.meaning, c.section));
    }
    return table.toString().replace(System.lineSeparator(), "\n");
  }
}
