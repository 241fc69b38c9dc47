package nl.inwonerreis.simulator.theory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.simulator.theory.EventLog.Line;

/**
 * What must hold of every staff pool in a log at the end of every moment; and its integrals over
 * time.
 */
final class PoolLaws {

  final List<String> broken = new ArrayList<>();
  final int pool;

  /** ∫ queue dt, ∫ min(busy, on duty) dt, ∫ on duty dt, ∫ max(0, busy − on duty) dt. */
  double queueing;

  double working;
  double duty;
  double overtime;

  /** Σ waiting, those still waiting at the end included. */
  double waited;

  /** Σ handling × units, services in progress at the end included. */
  double handled;

  private final boolean alwaysPauses;
  private final Map<Long, Integer> queued = new HashMap<>();
  private final Map<Long, Integer> served = new HashMap<>();
  private final Map<Long, Integer> paused = new HashMap<>();
  private final Map<Long, Double> since = new HashMap<>();
  private final Set<Long> together = new HashSet<>();
  private int onDuty;
  private int toldBusy;
  private int toldQueue;
  private double now;

  /** Checks one pool; {@code alwaysPauses}: nothing is finished or served after the shift. */
  PoolLaws(EventLog log, int pool, boolean alwaysPauses) {
    this.pool = pool;
    this.alwaysPauses = alwaysPauses;
    for (Line line : log.lines) {
      if (line.isAt(pool) || queued.containsKey(line.token())) {
        advance(line.time());
        tell(line);
      }
    }
    advance(log.end);
    queued.keySet().forEach(t -> waited += now - since.get(t));
    served.forEach((t, units) -> handled += units * (now - since.get(t)));
  }

  private void advance(double time) {
    double passed = time - now;
    if (passed <= 0) {
      return;
    }
    momentIsOver();
    queueing += passed * toldQueue;
    working += passed * Math.min(toldBusy, onDuty);
    duty += passed * onDuty;
    overtime += passed * Math.max(0, toldBusy - onDuty);
    now = time;
  }

  private void tell(Line line) {
    long t = line.token();
    switch (line.what()) {
      case DUTY -> onDuty = (int) line.a();
      case LOAD -> {
        toldBusy = (int) line.a();
        toldQueue = (int) line.b();
      }
      case SCHEDULE -> {
        enter(queued, line);
        if (line.team() != null && line.team().together()) {
          together.add(t);
        }
      }
      case START -> {
        leaveQueue(t);
        if (line.isAt(pool)) {
          enter(served, line);
        }
      }
      case SUSPEND -> {
        leaveService(t);
        enter(paused, line);
      }
      case RESUME -> {
        paused.remove(t);
        enter(served, line);
      }
      case COMPLETE, WITHDRAW -> {
        if (paused.remove(t) == null) {
          leaveService(t);
        }
      }
      case LEAVE, CANCEL -> {
        if (queued.containsKey(t)) {
          leaveQueue(t);
        }
      }
      default -> {}
    }
  }

  private void enter(Map<Long, Integer> place, Line line) {
    place.put(line.token(), line.unitsOf(pool));
    since.put(line.token(), line.time());
  }

  private void leaveQueue(long t) {
    queued.remove(t);
    waited += now - since.get(t);
  }

  private void leaveService(long t) {
    handled += served.remove(t) * (now - since.get(t));
  }

  private void momentIsOver() {
    int busy = served.values().stream().mapToInt(Integer::intValue).sum();
    check(toldBusy == busy, "busy is %d, told %d".formatted(busy, toldBusy));
    check(toldQueue == queued.size(), "%d wait, told %d".formatted(queued.size(), toldQueue));
    check(!alwaysPauses || busy <= onDuty, "%d busy, %d on duty".formatted(busy, onDuty));
    int most =
        Math.max(
            queued.values().stream().mapToInt(Integer::intValue).max().orElse(0),
            paused.values().stream().mapToInt(Integer::intValue).max().orElse(0));
    // who needs other pools too may wait for those, and keeps a place meanwhile
    boolean others =
        queued.keySet().stream().anyMatch(together::contains)
            || paused.keySet().stream().anyMatch(together::contains);
    boolean idle = most > 0 && onDuty - busy >= most && !others;
    check(!idle, "%d of %d busy while work waits".formatted(busy, onDuty));
  }

  private void check(boolean right, String what) {
    if (!right) {
      broken.add("pool %d before %s s: %s".formatted(pool, now, what));
    }
  }
}
