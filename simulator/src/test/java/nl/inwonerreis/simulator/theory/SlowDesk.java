package nl.inwonerreis.simulator.theory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * One queue and its staff, simulated the obvious way: at every moment at which something happens
 * everything is looked at. Times in seconds; residents are served in order of joining.
 */
final class SlowDesk {

  /** What becomes of those in the queue when the last person goes home. */
  enum AtClosing {
    SERVE,
    LEAVE,
    STAY
  }

  /** Persons on duty on [from, to). */
  record Duty(int persons, double from, double to) {}

  final double[] started;
  final double[] completed;
  final double[] left;

  private final List<Duty> roster;
  private final boolean pauses;
  private final AtClosing atClosing;
  private final double[] joins;
  private final double[] remaining;
  private final double[] patience;
  private final TreeSet<Double> moments = new TreeSet<>();
  private final List<Integer> queue = new ArrayList<>();
  private final List<Integer> served = new ArrayList<>();
  private final List<Integer> paused = new ArrayList<>();
  private final double[] since;
  private int overtime;
  private double now = -1;

  SlowDesk(
      List<Duty> roster,
      boolean pauses,
      AtClosing atClosing,
      double[] joins,
      double[] handling,
      double[] patience) {
    this.roster = roster;
    this.pauses = pauses;
    this.atClosing = atClosing;
    this.joins = joins;
    this.remaining = handling.clone();
    this.patience = patience;
    this.since = new double[joins.length];
    this.started = new double[joins.length];
    this.completed = new double[joins.length];
    this.left = new double[joins.length];
    for (double[] times : List.of(started, completed, left)) {
      Arrays.fill(times, Double.NaN);
    }
    for (Duty duty : roster) {
      moments.add(duty.from());
      moments.add(duty.to());
    }
    for (int r = 0; r < joins.length; r++) {
      moments.add(joins[r]);
      moments.add(joins[r] + patience[r]);
    }
    while (!moments.isEmpty()) {
      double before = now;
      now = moments.pollFirst();
      moment(before);
    }
  }

  private int onDuty(double time) {
    int persons = 0;
    for (Duty duty : roster) {
      persons += duty.from() <= time && time < duty.to() ? duty.persons() : 0;
    }
    return persons;
  }

  private void moment(double before) {
    for (int r : List.copyOf(served)) {
      if (now >= since[r] + remaining[r]) {
        served.remove((Integer) r);
        completed[r] = now;
      }
    }
    boolean change = roster.stream().anyMatch(d -> d.from() == now || d.to() == now);
    serve(change ? onDuty(before) : onDuty(now));
    if (change) {
      changeOfShift(onDuty(before));
      serve(onDuty(now));
    }
    for (int r : List.copyOf(queue)) {
      if (joins[r] + patience[r] <= now) {
        queue.remove((Integer) r);
        left[r] = now;
      }
    }
    for (int r = 0; r < joins.length; r++) {
      if (joins[r] == now) {
        queue.add(r);
        serve(onDuty(now));
      }
    }
  }

  private void changeOfShift(int before) {
    while (pauses && served.size() > onDuty(now)) {
      int last = served.remove(served.size() - 1);
      remaining[last] -= now - since[last];
      paused.add(last);
    }
    if (onDuty(now) > 0) {
      overtime = 0;
    } else if (atClosing == AtClosing.SERVE && !queue.isEmpty()) {
      overtime = Math.max(overtime, before);
    } else if (atClosing == AtClosing.LEAVE) {
      queue.forEach(r -> left[r] = now);
      queue.clear();
    }
  }

  private void serve(int onDuty) {
    while (!paused.isEmpty() && served.size() < onDuty) {
      work(paused.remove(0));
    }
    while (!queue.isEmpty() && served.size() < Math.max(onDuty, overtime)) {
      int r = queue.remove(0);
      started[r] = now;
      work(r);
    }
    if (queue.isEmpty()) {
      overtime = 0;
    }
  }

  private void work(int r) {
    served.add(r);
    since[r] = now;
    moments.add(now + remaining[r]);
  }
}
