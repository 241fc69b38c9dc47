package nl.inwonerreis.simulator.theory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.simulator.theory.EventLog.Line;

/**
 * What must hold of every token in a log: it is in one place at a time, and the times told are
 * those between the events.
 */
final class VisitLaws {

  /** Rounding of sums of seconds; far above 2^-52 of the longest run, far below a millisecond. */
  static final double ROUNDING = 1e-6;

  private enum State {
    QUEUED,
    SERVED,
    PAUSED
  }

  private static final class Visit {
    State state;
    double since;
    double worked;
    double paused;
    boolean self;

    Visit(State state, double since, boolean self) {
      this.state = state;
      this.since = since;
      this.self = self;
    }
  }

  private final List<String> broken = new ArrayList<>();
  private final Map<Long, Visit> visits = new HashMap<>();

  private VisitLaws() {}

  /** Returns what is wrong, or an empty list. */
  static List<String> broken(EventLog log) {
    VisitLaws laws = new VisitLaws();
    double last = 0;
    for (Line line : log.lines) {
      laws.check(line.time() >= last, line, "time goes back");
      last = line.time();
      laws.tell(line);
    }
    return laws.broken;
  }

  private void tell(Line line) {
    Visit v = visits.get(line.token());
    switch (line.what()) {
      case SCHEDULE -> {
        check(v == null, line, "joins while it is elsewhere");
        check(line.pool() >= 0, line, "joins no pool");
        visits.put(line.token(), new Visit(State.QUEUED, line.time(), false));
      }
      case START -> start(line, v);
      case SUSPEND -> {
        if (is(v, State.SERVED, line)) {
          v.worked += line.time() - v.since;
          v.since = line.time();
          v.state = State.PAUSED;
        }
      }
      case RESUME -> {
        if (is(v, State.PAUSED, line)) {
          v.paused += line.time() - v.since;
          v.since = line.time();
          v.state = State.SERVED;
        }
      }
      case COMPLETE -> {
        if (is(v, State.SERVED, line)) {
          finish(line, v);
        }
      }
      case WITHDRAW -> finish(line, v);
      case LEAVE -> {
        boolean joined = line.a() == 1;
        check(joined == (v != null && v.state == State.QUEUED), line, "leaves what it is not in");
        waited(line, v, line.b());
      }
      case CANCEL -> {
        if (is(v, State.QUEUED, line)) {
          waited(line, v, line.a());
        }
      }
      case DELAY, AWAIT -> {
        check(v == null, line, "has a delay or wait in the midst of a visit");
        check(line.a() >= 0, line, "negative time");
      }
      default -> {}
    }
  }

  private void start(Line line, Visit v) {
    if (line.pool() >= 0) {
      if (is(v, State.QUEUED, line)) {
        check(near(line.a(), line.time() - v.since), line, "waited another time");
      }
    } else {
      check(v == null, line, "starts while it is elsewhere");
    }
    visits.put(line.token(), new Visit(State.SERVED, line.time(), line.pool() < 0));
  }

  private void waited(Line line, Visit v, double waited) {
    if (v != null) {
      check(near(waited, line.time() - v.since), line, "waited another time");
      visits.remove(line.token());
    }
  }

  private void finish(Line line, Visit v) {
    if (v == null || v.state == State.QUEUED) {
      check(false, line, "ends a service that is not there");
      return;
    }
    double passed = line.time() - v.since;
    if (v.self) {
      check(near(line.a() + line.b(), passed), line, "handling and pause are not the time passed");
    } else {
      double worked = v.worked + (v.state == State.SERVED ? passed : 0);
      double paused = v.paused + (v.state == State.PAUSED ? passed : 0);
      check(near(line.a(), worked), line, "handling is not the time worked");
      check(near(line.b(), paused), line, "pause is not the time paused");
    }
    visits.remove(line.token());
  }

  private boolean is(Visit v, State state, Line line) {
    boolean right = v != null && v.state == state;
    check(right, line, "is not " + state);
    return right;
  }

  static boolean near(double a, double b) {
    return Math.abs(a - b) <= ROUNDING;
  }

  private void check(boolean right, Line line, String what) {
    if (!right) {
      broken.add(what + ": " + line);
    }
  }
}
