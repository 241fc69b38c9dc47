package nl.inwonerreis.simulator.json;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.BoundaryEvent;
import nl.inwonerreis.modeller.journey.CatchEvent;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.StartEvent;
import nl.inwonerreis.modeller.journey.SubProcess;
import nl.inwonerreis.modeller.journey.Text;

/** Which numbers belong to which kind of element. */
public final class ElementKeys {

  private static final List<String> WORK =
      List.of(
          "staff",
          "units",
          "handling",
          "delay",
          "hours",
          "priority",
          "whenShiftEnds",
          "costPerVisit");
  private static final List<String> PEOPLE =
      List.of(
          "offered",
          "patience",
          "balk",
          "dropOff",
          "dropOffKind",
          "afterDropOff",
          "whenClosed",
          "atClosing");
  private static final List<String> OUTCOME = List.of("resolved", "complete");
  private static final List<String> LOOPS = List.of("instances", "iterations", "probability");
  private static final List<String> EVENTS = List.of("rate", "delay", "probability", "while");
  private static final List<String> LEAVING =
      List.of("offered", "costPerVisit", "dropOff", "dropOffKind", "afterDropOff");

  /** All keys that an element may have. */
  static final Set<String> ALL =
      union(WORK, PEOPLE, OUTCOME, LOOPS, EVENTS, List.of("appointment"));

  private ElementKeys() {}

  /** Returns the keys that have a meaning for a node. */
  public static Set<String> of(Node node, boolean startsEventSubProcess) {
    if (node instanceof Activity) {
      return union(WORK, PEOPLE, OUTCOME, LOOPS, List.of("appointment"));
    }
    if (node instanceof SubProcess) {
      return union(LOOPS, LEAVING, OUTCOME, List.of("hours"));
    }
    if (node instanceof BoundaryEvent || node instanceof StartEvent && startsEventSubProcess) {
      return union(EVENTS, LEAVING);
    }
    if (node instanceof CatchEvent) {
      return union(LEAVING, OUTCOME, List.of("delay", "hours"));
    }
    return node instanceof Gateway ? Set.of() : union(LEAVING, OUTCOME);
  }

  /** Returns what kind of element a node is, in words. */
  static Text kind(Node node) {
    if (node instanceof Gateway) {
      return new Text("een gateway", "a gateway");
    }
    if (node instanceof Activity) {
      return new Text("een taak", "a task");
    }
    return node instanceof SubProcess
        ? new Text("een subproces", "a subprocess")
        : new Text("een gebeurtenis", "an event");
  }

  @SafeVarargs
  private static Set<String> union(List<String>... lists) {
    Set<String> all = new HashSet<>();
    for (List<String> list : lists) {
      all.addAll(list);
    }
    return Set.copyOf(all);
  }
}
