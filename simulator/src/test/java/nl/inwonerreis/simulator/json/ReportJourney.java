package nl.inwonerreis.simulator.json;

import java.util.List;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.BoundaryEvent;
import nl.inwonerreis.modeller.journey.EndEvent;
import nl.inwonerreis.modeller.journey.EventTrigger;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.JourneyCard;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.Repetition;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import nl.inwonerreis.modeller.journey.StartEvent;

/** The journey of the format's example: someone reports waste beside a container. */
final class ReportJourney {

  private ReportJourney() {}

  static Journey journey() {
    EventTrigger none = EventTrigger.NONE;
    List<Node> nodes =
        List.of(
            new StartEvent("Start", "", null, none, true),
            task("Melden", "Melding doen"),
            new BoundaryEvent("BelStatus", "Bellen over status", null, none, "Inspecteren", false),
            new Gateway("Bekend", "Al bekend?", null, Gateway.Kind.EXCLUSIVE, null, false),
            new Gateway("Samen", "", null, Gateway.Kind.PARALLEL, null, false),
            task("Inspecteren", "Inspecteren"),
            new EndEvent("Klaar", "", null, none, null),
            new EndEvent("Terugbel", "", null, none, null));
    List<SequenceFlow> flows =
        List.of(
            flow("Flow_1", "Start", "Melden"),
            flow("Flow_2", "Melden", "Bekend"),
            flow("Flow_Bekend", "Bekend", "Klaar"),
            flow("Flow_Klaar", "Bekend", "Samen"),
            flow("Flow_Samen", "Samen", "Inspecteren"));
    return new Journey(
        "Melding openbare ruimte",
        "Reis",
        JourneyCard.EMPTY,
        List.of(new Process("Reis", "", nodes, flows, List.of())),
        List.of(),
        List.of());
  }

  private static Node task(String id, String name) {
    return new Activity(id, name, null, Activity.Kind.TASK, Repetition.ONCE, false, null);
  }

  private static SequenceFlow flow(String id, String source, String target) {
    return new SequenceFlow(id, "", source, target, null);
  }
}
