package nl.inwonerreis.simulator.theory;

import java.util.HashMap;
import java.util.Map;
import nl.inwonerreis.simulator.observe.RunShape;
import nl.inwonerreis.simulator.theory.EventLog.Line;
import nl.inwonerreis.simulator.theory.EventLog.What;

/**
 * Staff, and residents in progress over time, from the visits of a log alone: what pools were told
 * to be busy with is not looked at. Integrals are taken event by event over (warm-up, end].
 */
final class SlowPools {

  private final RunShape shape;
  private final EventLog log;
  private final double from;
  private final double after;
  private final SlowCosts costs;
  private final SlowRows rows;

  SlowPools(RunShape shape, EventLog log, double warmUp, SlowCosts costs, SlowRows rows) {
    this.shape = shape;
    this.log = log;
    this.from = warmUp;
    this.after = warmUp > 0 ? warmUp : Double.NEGATIVE_INFINITY;
    this.costs = costs;
    this.rows = rows;
  }

  void all() {
    for (int p = 0; p < shape.pools().size(); p++) {
      pool(p);
    }
    otherWork();
    progress("*", -1);
    for (int g = 0; g < shape.groups().size(); g++) {
      progress(shape.groups().get(g), g);
    }
  }

  private void pool(int p) {
    Map<Long, Integer> served = new HashMap<>();
    Map<Long, Integer> queued = new HashMap<>();
    double duty = 0;
    double queueing = 0;
    double working = 0;
    double dutySeconds = 0;
    double overtime = 0;
    double staffTime = 0;
    double cost = 0;
    double last = from;
    for (Line line : log.lines) {
      double passed = Math.max(0, line.time() - last);
      double busy = sum(served);
      queueing += passed * queued.size();
      working += passed * Math.min(busy, duty);
      dutySeconds += passed * duty;
      overtime += passed * Math.max(0, busy - duty);
      last = Math.max(last, line.time());
      if (line.what() == What.DUTY) {
        duty = line.pool() == p ? line.a() : duty;
        continue;
      }
      long t = line.token();
      switch (line.what()) {
        case SCHEDULE -> {
          if (line.isAt(p)) {
            queued.put(t, 1);
          }
        }
        case START, RESUME -> {
          queued.remove(t);
          if (line.isAt(p)) {
            served.put(t, line.unitsOf(p));
          }
        }
        case SUSPEND -> served.remove(t);
        case LEAVE, CANCEL -> queued.remove(t);
        case COMPLETE, WITHDRAW -> {
          served.remove(t);
          if (line.isAt(p) && line.time() > after) {
            staffTime += line.a() * line.unitsOf(p);
            cost += costs.ofPool(line, p);
          }
        }
        default -> {}
      }
    }
    double rest = Math.max(0, log.end - last);
    double busy = sum(served);
    double seconds = log.end - from;
    String id = shape.pools().get(p);
    queueing += rest * queued.size();
    working += rest * Math.min(busy, duty);
    dutySeconds += rest * duty;
    overtime += rest * Math.max(0, busy - duty);
    rows.row("queueLength", "", id, "*", "timeAverage", queueing / seconds);
    if (dutySeconds > 0) {
      rows.row("utilisation", "", id, "*", "timeAverage", working / dutySeconds);
    }
    rows.row("overtime", "", id, "*", "count", overtime);
    rows.row("staffTime", "", id, "*", "count", staffTime);
    rows.row("cost", "", id, "*", "count", cost);
  }

  private static double sum(Map<Long, Integer> units) {
    return units.values().stream().mapToInt(Integer::intValue).sum();
  }

  private void otherWork() {
    for (Line line : log.lines) {
      boolean ended = line.what() == What.COMPLETE || line.what() == What.WITHDRAW;
      if (ended && line.isOtherWork() && line.time() > after) {
        String id = shape.elements().get(line.element());
        rows.observe("staffTime", "", id, -1, -1, line.a() * line.units());
        rows.observe("cost", "", id, -1, -1, costs.of(line));
      }
    }
  }

  /** Residents of a group in progress, those that came, and those that began. */
  private void progress(String group, int g) {
    double now = 0;
    double area = 0;
    double last = from;
    double atStart = 0;
    double arrived = 0;
    double notStarted = 0;
    for (Line line : log.lines) {
      int change = line.what() == What.ARRIVE ? 1 : line.what() == What.END ? -1 : 0;
      if (change == 0 || (g >= 0 && line.group() != g)) {
        continue;
      }
      area += now * Math.max(0, line.time() - last);
      last = Math.max(last, line.time());
      now += change;
      atStart += line.time() > after ? 0 : change;
      arrived += line.time() > after && change > 0 ? 1 : 0;
      boolean never = "NOT_STARTED".equals(String.valueOf(line.kind()));
      notStarted += line.time() > after && change < 0 && never ? 1 : 0;
    }
    area += now * Math.max(0, log.end - last);
    rows.row("inProgress", "", "*", group, "timeAverage", area / (log.end - from));
    rows.row("inProgress", "start", "*", group, "count", atStart);
    rows.row("inProgress", "end", "*", group, "count", now);
    rows.row("arrived", "", "*", group, "count", arrived);
    if (arrived > 0) {
      rows.row("startedShare", "", "*", group, "share", (arrived - notStarted) / arrived);
    }
  }
}
