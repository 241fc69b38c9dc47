package nl.inwonerreis.simulator.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.simulator.log.LoggedCase;
import nl.inwonerreis.simulator.log.LoggedEvent;

/**
 * The steps of a case as moves of tokens: a step is reached, and then completed or left. A log that
 * tells only when steps were complete tells both at once.
 */
final class Steps {

  /** What happens at a step. */
  enum What {
    REACH,
    COMPLETE,
    LEAVE
  }

  /** A move at a step of the journey. */
  record Step(String element, What what) {}

  private static final class Visits {
    private int scheduled;
    private int started;
  }

  private Steps() {}

  static List<Step> of(LoggedCase one, Map<String, String> elements, Ground ground) {
    List<Step> steps = new ArrayList<>();
    Map<String, Visits> visits = new HashMap<>();
    for (LoggedEvent e : one.events()) {
      String id = elements.get(e.activity());
      if (id != null && ground.node(id) instanceof Activity) {
        Visits open = visits.computeIfAbsent(id + '\n' + e.instance(), made -> new Visits());
        add(e.transition(), id, open, steps);
      }
    }
    return steps;
  }

  private static void add(String transition, String id, Visits open, List<Step> steps) {
    boolean leaves = LoggedVisits.ABORTS.contains(transition);
    boolean waits = open.scheduled > 0;
    if (transition.equals("schedule")) {
      open.scheduled++;
    } else if (transition.equals("start")) {
      open.scheduled -= waits ? 1 : 0;
      open.started++;
    }
    if (transition.equals("schedule") || transition.equals("start") && !waits) {
      steps.add(new Step(id, What.REACH));
    } else if (leaves || transition.equals("complete")) {
      // Who works on it completes it; who waits for it leaves it first.
      boolean first = leaves ? waits : open.started == 0 && waits;
      if (first) {
        open.scheduled--;
      } else if (open.started > 0) {
        open.started--;
      } else {
        steps.add(new Step(id, What.REACH));
      }
      steps.add(new Step(id, leaves ? What.LEAVE : What.COMPLETE));
    }
  }
}
