package nl.inwonerreis.simulator.theory;

import static nl.inwonerreis.simulator.theory.VisitLaws.near;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.simulator.theory.EventLog.Line;
import nl.inwonerreis.simulator.theory.EventLog.Parts;
import nl.inwonerreis.simulator.theory.EventLog.What;
import org.jspecify.annotations.Nullable;

/** What must hold of every resident in a log; and the residents as the log tells of them. */
final class ResidentLaws {

  private static final double MILLISECOND = 1e-3;

  /** A resident, summed from the log. */
  static final class Resident {
    final double arrived;
    final int group;
    double ended = -1;
    double closed = -1;
    @Nullable Outcome outcome;
    @Nullable Enum<?> kind;
    int endedAt = -1;
    @Nullable Parts told;
    double handling;
    double waiting;
    double paused;
    double delay;
    double awaiting;
    double staffTime;
    int switches;

    Resident(double arrived, int group) {
      this.arrived = arrived;
      this.group = group;
    }
  }

  final List<String> broken = new ArrayList<>();
  final Map<Long, Resident> residents = new TreeMap<>();

  ResidentLaws(EventLog log) {
    log.lines.stream().filter(l -> l.resident() >= 0).forEach(this::tell);
    residents.forEach(this::check);
  }

  private void tell(Line line) {
    Resident r = residents.get(line.resident());
    if (line.what() == What.ARRIVE) {
      check(r == null, line, "arrives twice");
      check(line.resident() == residents.size(), line, "is not numbered in order of arrival");
      residents.put(line.resident(), new Resident(line.time(), line.group()));
      return;
    }
    if (r == null) {
      check(false, line, "does something before arrival");
      return;
    }
    check(r.closed < 0, line, "does something after the last case is closed");
    check(line.group() == r.group, line, "changes group");
    if (line.what() == What.END) {
      end(line, r);
    } else if (line.what() == What.CLOSE) {
      check(r.ended >= 0, line, "closes before the end");
      check(Math.abs(line.a() - r.staffTime) < MILLISECOND, line, "staff time " + r.staffTime);
      r.closed = line.time();
    } else {
      check(r.ended < 0 || !line.main(), line, "a main token goes on after the end");
      sum(line, r);
    }
  }

  private void end(Line line, Resident r) {
    check(r.ended < 0, line, "ends twice");
    r.ended = line.time();
    r.outcome = line.outcome();
    r.kind = line.kind();
    r.endedAt = line.element();
    r.told = line.parts();
    boolean dropOff = line.outcome() == Outcome.DROP_OFF;
    check(dropOff == line.kind() instanceof DropOffKind, line, "kind and outcome do not agree");
  }

  private void sum(Line line, Resident r) {
    double main = line.main() ? 1 : 0;
    switch (line.what()) {
      case COMPLETE, WITHDRAW -> {
        r.handling += main * line.a();
        r.paused += main * line.b();
        r.staffTime += line.a() * (line.pool() < 0 ? 0 : line.units());
      }
      case START, CANCEL -> r.waiting += main * line.a();
      case LEAVE -> r.waiting += main * line.b();
      case DELAY -> r.delay += main * line.a();
      case AWAIT -> r.awaiting += main * line.a();
      case SWITCH -> r.switches++;
      default -> {}
    }
  }

  private void check(long number, Resident r) {
    Parts told = r.told;
    if (told == null) {
      return;
    }
    check(near(told.leadTime(), r.ended - r.arrived), number, "lead time", told);
    check(near(told.handling(), r.handling), number, "handling " + r.handling, told);
    check(near(told.waiting(), r.waiting), number, "waiting " + r.waiting, told);
    check(near(told.paused(), r.paused), number, "paused " + r.paused, told);
    check(near(told.delay(), r.delay), number, "delay " + r.delay, told);
    check(near(told.awaiting(), r.awaiting), number, "awaiting " + r.awaiting, told);
    boolean sums = Math.abs(told.sum() - told.leadTime()) <= MILLISECOND;
    check(!told.single() || sums, number, "the parts are not the lead time", told);
  }

  private void check(boolean right, Line line, String what) {
    if (!right) {
      broken.add(what + ": " + line);
    }
  }

  private void check(boolean right, long resident, String what, Object told) {
    if (!right) {
      broken.add("resident %d: %s, told %s".formatted(resident, what, told));
    }
  }
}
