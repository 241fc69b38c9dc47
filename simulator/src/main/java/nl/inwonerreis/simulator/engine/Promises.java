package nl.inwonerreis.simulator.engine;

import java.util.Arrays;
import nl.inwonerreis.simulator.plan.Boundary;
import nl.inwonerreis.simulator.plan.PlanNode;
import nl.inwonerreis.simulator.plan.RateProfile;
import nl.inwonerreis.simulator.plan.TermPlan;

/**
 * The promises made to residents, where events happen more often while one is overdue.
 *
 * <p>A rate is a Poisson process whose integral reaches a unit exponential number at the event
 * (Çinlar 1975); when the moment from which it is multiplied changes, what is left of that number
 * stays, so that no draw is made anew.
 */
final class Promises {

  private final Run run;

  Promises(Run run) {
    this.run = run;
  }

  /** The promises to one resident that are not kept yet. */
  static final class Open {
    private double[] due = new double[2];
    private int[] to = new int[2];
    private int size;

    void clear() {
      size = 0;
    }

    private void add(double itsDue, int itsTo) {
      if (size == due.length) {
        due = Arrays.copyOf(due, 2 * size);
        to = Arrays.copyOf(to, 2 * size);
      }
      due[size] = itsDue;
      to[size++] = itsTo;
    }

    private void keep(int node) {
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (to[i] != node) {
          due[kept] = due[i];
          to[kept++] = to[i];
        }
      }
      size = kept;
    }

    private double first() {
      double first = Double.POSITIVE_INFINITY;
      for (int i = 0; i < size; i++) {
        first = Math.min(first, due[i]);
      }
      return first;
    }
  }

  /** The rates that run at a token, by place of the boundary event. */
  static final class Rates {
    private final double[] left;
    private final double[] since;

    Rates(int handles) {
      left = new double[handles];
      since = new double[handles];
      Arrays.fill(since, -1);
    }

    void stop(int i) {
      since[i] = -1;
    }
  }

  /** A token completes a step that promises something, or that was promised. */
  void complete(Token t, PlanNode node) {
    Resident r = t.resident;
    if (r.isNobody() || r.ended) {
      return;
    }
    Open open = r.promises == null ? new Open() : r.promises;
    r.promises = open;
    open.keep(node.index);
    for (TermPlan promise : node.promises) {
      open.add(promise.clock().due(run.now), promise.to());
    }
    changeTo(r, open.first());
  }

  /** A resident's journey has ended: nothing is overdue any more. */
  void end(Resident r) {
    if (r.promises != null) {
      r.promises.clear();
      changeTo(r, Double.POSITIVE_INFINITY);
    }
  }

  private void changeTo(Resident r, double overdue) {
    double before = r.overdue;
    if (overdue == before) {
      return;
    }
    for (Token t = r.firstToken; t != null; t = t.next) {
      if (t.active && t.rates != null) {
        restart(t, t.rates, before, overdue);
      }
    }
    r.overdue = overdue;
  }

  private void restart(Token t, Rates rates, double before, double overdue) {
    Boundary[] boundaries = run.nodeOf(t).boundaries;
    for (int i = 0; i < boundaries.length; i++) {
      if (rates.since[i] >= 0) {
        RateProfile rate = rateOf(t, boundaries[i]);
        double factor = factorOf(t, boundaries[i]);
        double passed = integral(rate, rates.since[i], run.now, factor, before);
        rates.left[i] = Math.max(0, rates.left[i] - passed);
        rates.since[i] = run.now;
        run.boundaries.reschedule(t, i, next(rate, run.now, rates.left[i], factor, overdue));
      }
    }
  }

  /**
   * Starts the rate of a boundary event with a unit exponential number; returns when it happens.
   */
  double start(Token t, int i, Boundary b, double unitExponential) {
    Rates rates = t.rates == null ? new Rates(t.armed.length) : t.rates;
    t.rates = rates;
    rates.left[i] = unitExponential;
    rates.since[i] = run.now;
    return next(rateOf(t, b), run.now, unitExponential, factorOf(t, b), t.resident.overdue);
  }

  private RateProfile rateOf(Token t, Boundary b) {
    return b.rate[run.cellOf(t)].pick(run.situationOf(t));
  }

  private double factorOf(Token t, Boundary b) {
    return b.afterPromise == null ? 1 : b.afterPromise[run.cellOf(t)].pick(run.situationOf(t));
  }

  /** Returns when a rate that is multiplied from {@code overdue} on has passed {@code left}. */
  private static double next(
      RateProfile rate, double now, double left, double factor, double overdue) {
    if (now >= overdue) {
      return factor > 0 ? rate.next(now, left / factor) : Double.POSITIVE_INFINITY;
    }
    double plain = rate.next(now, left);
    if (plain <= overdue || overdue == Double.POSITIVE_INFINITY) {
      return plain;
    }
    double rest = Math.max(0, left - (rate.cumulative(overdue) - rate.cumulative(now)));
    return next(rate, overdue, rest, factor, overdue);
  }

  private static double integral(
      RateProfile rate, double from, double to, double factor, double overdue) {
    double middle = Math.min(Math.max(from, overdue), to);
    double plain = rate.cumulative(middle) - rate.cumulative(from);
    return plain + factor * (rate.cumulative(to) - rate.cumulative(middle));
  }
}
